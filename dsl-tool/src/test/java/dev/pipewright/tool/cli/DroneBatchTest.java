package dev.pipewright.tool.cli;

import static dev.pipewright.tool.cli.CommandLineRun.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DroneBatchTest {

    private final Terminal terminal = new Terminal();

    @Test
    void lint_answers_with_the_words_of_who_refuses_the_file() {
        assertThat(terminal.feed("""
                {"id": "good", "yaml": "kind: pipeline\\nclone: {depth: 50}\\nsteps: [{name: a, image: 'alpine:3'}]"}
                {"id": "trust", "yaml": "kind: pipeline\\nclone: {depth: 50}\\nsteps: [{name: a, image: alpine, privileged: true}]"}
                {"id": "trusted", "yaml": "kind: pipeline\\nclone: {depth: 50}\\nsteps: [{name: a, image: alpine, privileged: true}]", "trusted": true}
                {"id": 4, "yaml": "steps: [a]"}
                """, "lint", "--batch", "--dialect", "drone")).isZero();
        List<JsonNode> answers = terminal.answers();
        assertThat(answers.get(0))
                .isEqualTo(
                        json(
                                "{\"id\": \"good\", \"valid\": true, \"requires_trusted\": false, \"errors\": [], \"warnings\": []}"));
        assertThat(answers.get(1).get("requires_trusted").asBoolean()).isTrue();
        assertThat(answers.get(1).get("phase").asText()).isEqualTo("runner-lint");
        assertThat(answers.get(1).get("errors").get(0).get("code").asText()).isEqualTo("DR401");
        assertThat(answers.get(2).get("valid").asBoolean()).isTrue();
        assertThat(answers.get(2).get("warnings"))
                .extracting(warning -> warning.get("code").asText())
                .containsExactly("DR409", "DR405", "DR401");
        assertThat(answers.get(3).get("id").asInt()).isEqualTo(4);
        assertThat(answers.get(3).get("phase").asText()).isEqualTo("server-parse");
    }

    @Test
    void simulate_answers_with_pipelines_and_how_their_steps_end() {
        assertThat(terminal.feed("""
                {"id": "a", "yaml": "kind: pipeline\\nname: p\\nsteps: [{name: a, image: x}, {name: b, image: x}]", "exit": {"a": 1}}
                {"id": "b", "yaml": "kind: pipeline\\nname: p\\ntrigger: {event: tag}", "event": "push"}
                {"id": "c", "yaml": "kind: pipeline", "exit": {"a": "oops"}}
                """, "simulate", "--batch", "--dialect", "drone"))
                .isZero();
        List<JsonNode> answers = terminal.answers();
        JsonNode steps = answers.get(0).get("pipelines").get(0).get("steps");
        assertThat(answers.get(0).get("status").asText()).isEqualTo("failure");
        assertThat(steps.get(1).get("exit_code").asInt()).isEqualTo(1);
        assertThat(steps.get(2).get("status").asText()).isEqualTo("skipped");
        assertThat(answers.get(1).get("created").asBoolean()).isFalse();
        assertThat(answers.get(1).get("pipelines").get(0).get("skip_reason").asText())
                .isEqualTo("event");
        assertThat(answers.get(2).get("phase").asText()).isEqualTo("request");
        assertThat(answers.get(2).get("error").asText())
                .isEqualTo("the exit of \"a\" must be an exit code or \"error\"");
    }
}
