package dev.pipewright.tool.cli;

import static dev.pipewright.tool.cli.CommandLineRun.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulateTest {

    private final Terminal terminal = new Terminal();

    @Test
    void every_line_is_answered_with_a_pipeline() {
        assertThat(terminal.feed("""
                        {"id": "push", "yaml": "a: {script: x, rules: [{if: $CI_COMMIT_BRANCH == 'dev', when: manual}]}", "ref": "dev"}
                        {"id": "tag", "yaml": "a: {script: x, only: [branches]}", "ref": "v1", "tag": true}
                        {"id": 3, "yaml": "a: {script: x, rules: [{changes: [b]}]}", "changes": ["b"], "vars": {"A": 1}}
                        """, "simulate", "--batch")).isZero();
        List<JsonNode> answers = terminal.answers();
        assertThat(answers.get(0)).isEqualTo(json("""
                        {"id": "push", "created": true, "stages": ["test"], "jobs": [{"name": "a", "stage": "test",
                         "when": "manual", "allow_failure": false, "scheduling_type": "stage", "variables": {}}],
                         "workflow": {}}"""));
        assertThat(answers.get(1).get("phase").asText()).isEqualTo("populate");
        assertThat(answers.get(1).get("jobs")).isEmpty();
        assertThat(answers.get(2).get("id").asInt()).isEqualTo(3);
        assertThat(answers.get(2).get("created").asBoolean()).isTrue();
    }

    @Test
    void a_line_that_cannot_be_used_does_not_end_the_run() {
        assertThat(terminal.feed("""
                        nonsense
                        {"id": "none"}
                        {"id": "both", "yaml": "a: {script: x}", "source": "merge_request_event", "tag": true, "ref": "x"}
                        {"id": "who", "yaml": "a: {script: x}", "source": "nobody"}
                        {"id": "list", "yaml": "a: {script: x}", "changes": "b"}
                        {"id": "good", "yaml": "a: {script: x}"}
                        """, "simulate", "--batch")).isZero();
        List<JsonNode> answers = terminal.answers();
        assertThat(answers)
                .extracting(answer -> answer.get("created").asBoolean())
                .containsExactly(false, false, false, false, false, true);
        assertThat(answers.get(2).at("/phase").asText()).isEqualTo("request");
        assertThat(answers.get(2).at("/errors/0").asText())
                .startsWith("the scenario contradicts itself: a merge-request pipeline never runs for a tag");
        assertThat(answers.get(3).at("/errors/0").asText())
                .startsWith("there is no source \"nobody\"; sources are api,");
    }

    @Test
    void lines_and_a_file_are_not_both_wanted() {
        assertThat(terminal.feed("", "simulate", "--batch", ".gitlab-ci.yml")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("error: give either a file or --batch\n");
    }

    @Test
    void recorded_pipelines_come_out_as_gitlab_made_them() throws IOException {
        String folder = System.getProperty("conformance.dir", "");
        assumeFalse(folder.isBlank(), "skipped: -Dconformance.dir names no folder with recorded answers");
        List<String> rows = Files.readAllLines(Path.of(folder, "gitlab", "spec-cases", "pipelines.jsonl"));
        assertThat(rows).hasSize(43);
        assertThat(terminal.feed(String.join("\n", rows), "simulate", "--batch"))
                .isZero();
        List<JsonNode> expected = new ArrayList<>();
        for (String row : rows) {
            ObjectNode answer = ((ObjectNode) json(row).get("result")).deepCopy();
            expected.add(answer.set("id", json(row).get("id")));
        }
        assertThat(terminal.answers()).isEqualTo(expected);
    }
}
