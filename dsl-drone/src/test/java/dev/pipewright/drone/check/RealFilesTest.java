package dev.pipewright.drone.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All checks over real files, beside what Drone's own code said of them. */
class RealFilesTest {

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"semantics, 61", "docs, 328", "wild, 329"})
    void what_drone_takes_gives_no_error_and_trust_is_asked_for_where_drone_asks(String folder, int files) {
        List<JsonNode> untrusted = Recorded.rows(folder + "-verdicts.jsonl");
        List<JsonNode> trusted = Recorded.rows(folder + "-verdicts-trusted.jsonl");
        assertThat(trusted).hasSize(files);
        for (int i = 0; i < files; i++) {
            String file = trusted.get(i).get("file").asText();
            boolean valid = trusted.get(i).get("valid").asBoolean();
            boolean needsTrust = untrusted.get(i).get("requires_trusted").asBoolean();
            compare(file, Recorded.text(folder + "/" + file), valid, needsTrust);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void so_it_is_with_generated_files() {
        List<JsonNode> rows = Recorded.rows("gen/drone-lint-gen.jsonl.gz");
        assertThat(rows).hasSize(1_423);
        for (JsonNode row : rows) {
            compare(
                    row.get("id").asText(),
                    row.get("text").asText(),
                    row.get("trusted").get("valid").asBoolean(),
                    row.get("plain").get("requires_trusted").asBoolean());
        }
        assertThat(wrong).isEmpty();
    }

    private void compare(String file, String text, boolean valid, boolean needsTrust) {
        List<Diagnostic> found = DroneChecks.diagnose(text, file, CheckConfiguration.standard());
        List<Diagnostic> errors = found.stream().filter(Diagnostic::isError).toList();
        if (errors.isEmpty() != valid) {
            wrong.add(file + (valid ? " is valid, but " + errors : " is refused, but nothing is found"));
        }
        boolean asks = found.stream().anyMatch(finding -> finding.id().equals("DR401"));
        if (valid && asks != needsTrust) {
            wrong.add(file + (needsTrust ? " needs trust" : " needs no trust"));
        }
    }
}
