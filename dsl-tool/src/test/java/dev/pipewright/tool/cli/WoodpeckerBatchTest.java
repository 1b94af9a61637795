package dev.pipewright.tool.cli;

import static dev.pipewright.tool.cli.CommandLineRun.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WoodpeckerBatchTest {

    private final Terminal terminal = new Terminal();

    @Test
    void lint_answers_with_errors_and_warnings() {
        assertThat(terminal.feed("""
                {"id": 1, "yaml": "when: {event: push}\\nsteps: {a: {image: alpine}}"}
                {"id": 2, "yaml": "steps: {a: {commands: ls}}"}
                {"id": 3, "yaml": "steps: {a: {image: x, privileged: true}}", "trusted": true}
                {"id": 4, "changes": "a"}
                """, "lint", "--batch", "--dialect", "woodpecker"))
                .isZero();
        List<JsonNode> answers = terminal.answers();
        assertThat(answers.get(0))
                .isEqualTo(json("{\"id\": 1, \"valid\": true, \"errors\": [], \"warnings\": [], \"messages\": []}"));
        assertThat(answers.get(1).get("valid").asBoolean()).isFalse();
        assertThat(answers.get(1).get("errors").get(0).get("code").asText()).isEqualTo("WP101");
        assertThat(answers.get(1).get("warnings").findValuesAsText("code")).containsExactly("WP005", "WP201");
        assertThat(answers.get(1).get("error").asText())
                .isEqualTo(
                        "[linter] Invalid or missing image; [linter] image is required; [bad_habit] Consider adding a "
                                + "`when` block with an `event` filter to this step or the entire workflow");
        assertThat(answers.get(1).get("messages")).hasSize(3).contains(json("""
                        {"type": "linter", "message": "image is required", "warning": true,
                         "data": {"file": ".woodpecker.yaml", "field": "steps.a"}}"""));
        assertThat(answers.get(2).get("valid").asBoolean()).isTrue();
        assertThat(answers.get(3).get("errors").get(0).get("message").asText())
                .isEqualTo("\"changes\" must be a list of strings");
    }

    @Test
    void simulate_answers_with_the_stages_of_each_workflow() {
        assertThat(terminal.feed("""
                {"id": "a", "yaml": "skip_clone: true\\nsteps: {a: {image: x, settings: {b: [1, 2]}}}", "file": "ci.yml"}
                {"id": "b", "files": {"ci.yml": "when: {event: tag}\\nsteps: {a: {image: x}}"}, "event": "push"}
                {"id": "c", "yaml": "steps: []"}
                {"id": "d", "yaml": "steps: []", "exit": {"a": "never"}}
                {"id": "e", "yaml": "steps: {a: {image: x}}"}
                """, "simulate", "--batch", "--dialect", "woodpecker"))
                .isZero();
        List<JsonNode> answers = terminal.answers();
        assertThat(answers.get(0)).isEqualTo(json("""
                {"id": "a", "created": true, "valid": true, "workflows": [{"name": "ci", "depends_on": [], "stages": [[
                 {"name": "a", "type": "plugin", "image": "x", "on_success": true, "on_failure": false, "failure": "fail",
                  "plugin_env": {"PLUGIN_B": "1,2"}, "volumes": ["_workspace:/woodpecker"]}]]}]}"""));
        assertThat(answers.get(1))
                .isEqualTo(json("{\"id\": \"b\", \"created\": false, \"valid\": true, \"workflows\": []}"));
        assertThat(answers.get(2).get("phase").asText()).isEqualTo("linter");
        assertThat(answers.get(3).get("phase").asText()).isEqualTo("request");
        assertThat(answers.get(4).at("/workflows/0/name").asText()).isEqualTo("woodpecker");
    }

    @Test
    void simulate_tells_what_becomes_of_all_where_steps_fail() {
        assertThat(terminal.feed("""
                {"id": 1, "exit": {"build/test": 2}, "files": {"build.yml": "skip_clone: true\\nsteps: {test: {image: x}, \
                tell: {image: x, when: {status: failure}}}", "deploy.yml": "depends_on: build\\nsteps: {a: {image: x}}"}}
                """, "simulate", "--batch", "--dialect", "woodpecker"))
                .isZero();
        JsonNode answer = terminal.answers().get(0);
        assertThat(answer.get("status").asText()).isEqualTo("failure");
        assertThat(answer.at("/workflows/0/status").asText()).isEqualTo("failure");
        assertThat(answer.at("/workflows/0/stages/0/0/status").asText()).isEqualTo("failure");
        assertThat(answer.at("/workflows/0/stages/0/0/exit_code").asInt()).isEqualTo(2);
        assertThat(answer.at("/workflows/0/stages/1/0/status").asText()).isEqualTo("success");
        assertThat(answer.at("/workflows/1/status").asText()).isEqualTo("skipped");
    }
}
