package dev.pipewright.tool.cli;

import static dev.pipewright.tool.cli.CommandLineRun.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void every_line_is_answered_with_a_verdict() {
        assertThat(terminal.feed("""
                        {"id": "good", "yaml": "a: {script: x}"}
                        {"id": 2, "yaml": "a: {script: x, needs: [gone]}"}
                        {"id": "with", "yaml": "include: b.yml", "files": {"b.yml": "b: {script: y}"}}
                        {"id": "no", "text": 1}
                        nonsense
                        {"id": "t", "yaml": "a: {script: x}", "target": "new"}
                        """, "lint", "--batch")).isZero();
        List<JsonNode> answers = terminal.answers();
        assertThat(answers)
                .extracting(answer -> answer.get("valid").asBoolean())
                .containsExactly(true, false, true, false, false, false);
        assertThat(answers.get(0).get("errors")).isEmpty();
        JsonNode error = answers.get(1).get("errors").get(0);
        assertThat(error.get("code").asText()).isEqualTo("GL101");
        assertThat(error.get("line").asInt()).isEqualTo(1);
        assertThat(error.get("gitlab").asText()).isEqualTo("a job: undefined need: gone");
        assertThat(answers.get(3).at("/errors/0/code").asText()).isEqualTo("PW924");
    }

    @Test
    void each_cause_is_told_once() {
        assertThat(terminal.feed("""
                        {"id": 1, "yaml": "a: {script: x, artifacts: {path: [x]}}"}
                        {"id": 2, "yaml": "a: {script: x\\n"}
                        {"id": 3, "yaml": "- a"}
                        {"id": 4, "yaml": "a: {script: x, needs: [b]}"}
                        {"id": 5, "yaml": "a: {script: x, when: .nan}"}
                        {"id": 6, "yaml": "a: {script: x, rules: [{when: always}]}"}
                        """, "lint", "--batch")).isZero();
        assertThat(terminal.answers().stream().limit(4)).allSatisfy(answer -> {
            assertThat(answer.get("errors")).hasSize(1);
            assertThat(answer.get("warnings"))
                    .noneMatch(warning -> warning.get("code").asText().matches("(GL[01]|PW0).*"));
        });
        assertThat(terminal.answers().get(4).at("/errors/0/code").asText()).isEqualTo("GL024");
        assertThat(terminal.answers().get(5).get("warnings"))
                .extracting(warning -> warning.get("code").asText())
                .contains("GL201")
                .doesNotContain("GL251");
    }

    @Test
    void every_line_is_resolved() {
        assertThat(terminal.feed(
                        "{\"id\": \"r\", \"yaml\": \"a: {script: x, parallel: 2}\"}\n{}\n", "resolve", "--batch"))
                .isZero();
        assertThat(terminal.answers().get(0).get("jobs"))
                .extracting(job -> job.get("name").asText())
                .containsExactly("a 1/2", "a 2/2");
        assertThat(terminal.answers().get(0).get("stages"))
                .extracting(JsonNode::asText)
                .containsExactly(".pre", "build", "test", "deploy", ".post");
        assertThat(terminal.answers().get(1).get("valid").asBoolean()).isFalse();
    }

    @Test
    void exit_codes_tell_clean_findings_and_trouble() throws IOException {
        String good = Files.writeString(folder.resolve("good.yml"), "a: {script: x}\n")
                .toString();
        String bad = Files.writeString(folder.resolve("bad.yml"), "a: {script: x, needs: [gone]}\n")
                .toString();
        assertThat(terminal.run("lint", good)).isZero();
        assertThat(terminal.run("lint", bad)).isEqualTo(1);
        assertThat(terminal.out()).startsWith("error[GL101]: ").contains("= note: GitLab says: a job");
        assertThat(terminal.run("lint", folder.resolve("none.yml").toString())).isEqualTo(2);
        assertThat(terminal.run("lint", "--target", "newest", good)).isEqualTo(2);
        assertThat(terminal.run("lint")).isEqualTo(2);
    }

    @Test
    void findings_come_in_every_format() throws IOException {
        String bad = Files.writeString(folder.resolve("bad.yml"), "a: {script: x, needs: [gone]}\n")
                .toString();
        assertThat(terminal.run("lint", "--format", "json", bad)).isEqualTo(1);
        assertThat(json(terminal.out()).get(0).get("code").asText()).isEqualTo("GL101");
        assertThat(terminal.run("lint", "--format", "sarif", bad)).isEqualTo(1);
        assertThat(json(terminal.out()).at("/runs/0/results/0/ruleId").asText()).isEqualTo("GL101");
        assertThat(terminal.run("lint", "--format", "codequality", bad)).isEqualTo(1);
        assertThat(json(terminal.out()).get(0).get("check_name").asText()).isEqualTo("GL101");
        assertThat(terminal.run("lint", "--format", "junit", bad)).isEqualTo(1);
        assertThat(terminal.out()).startsWith("<?xml").contains("<failure ");
    }
}
