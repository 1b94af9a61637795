package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.testing.Conformance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lints the recorded configurations: errors are for what GitLab refuses, and for nothing else. */
class LintConformanceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 5_459;

    @Test
    void what_gitlab_accepts_has_no_error_and_what_it_refuses_is_told_once_with_help() throws IOException {
        byte[] input = String.join("\n", Conformance.lines("gitlab/gen/lint-gen.jsonl.gz"))
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GitLabLines.lint(new ByteArrayInputStream(input), out);
        List<JsonNode> asked = objects(input);
        List<JsonNode> answers = objects(out.toByteArray());
        assertThat(asked).hasSize(ROWS);
        assertThat(answers).hasSize(ROWS);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            JsonNode answer = answers.get(i);
            boolean accepted = asked.get(i).at("/oracle/valid").asBoolean();
            String id = asked.get(i).get("id").asText();
            if (accepted != answer.get("valid").asBoolean()) {
                wrong.add(id + ": another verdict");
            } else if (accepted && !answer.get("errors").isEmpty()) {
                wrong.add(id + ": " + answer.get("errors"));
            } else if (!accepted) {
                JsonNode first = answer.at("/errors/0");
                if (first.path("help").isEmpty() || !first.hasNonNull("gitlab")) {
                    wrong.add(id + " without help or GitLab's words: " + first);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<JsonNode> objects(byte[] lines) throws IOException {
        try (var objects = JSON.readerFor(JsonNode.class).<JsonNode>readValues(lines)) {
            return objects.readAll();
        }
    }
}
