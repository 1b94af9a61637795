package dev.pipewright.gitlab.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Conformance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our schema's verdict on GitLab's own test files, entry by entry. */
class VerdictsTest {

    private static final int ROWS = 492;
    private static final int VALID_ROWS = 263;

    @Test
    void our_verdict_is_gitlabs_but_for_the_listed_differences() {
        Map<String, String> expectedDifferences = deliberateDifferences();
        List<String> disagreements = new ArrayList<>();
        int rows = 0;
        int valid = 0;

        for (JsonNode row : Conformance.rows("gitlab/schema-tests/verdicts.ajv.jsonl")) {
            String expected = row.get("expected").asText();
            String id = row.get("file").asText() + " " + row.get("key").asText();
            List<Diagnostic> errors = GitLabSchema.errors(row.get("doc"));
            String verdict = errors.isEmpty() ? "valid" : "invalid";
            String listed = expectedDifferences.remove(id);
            if (!verdict.equals(listed == null ? expected : listed)) {
                disagreements.add(id + " is " + verdict + " " + errors);
            }
            if (expected.equals(listed)) {
                disagreements.add(id + " is listed as a difference, and is none");
            }
            rows++;
            valid += expected.equals("valid") ? 1 : 0;
        }

        assertThat(disagreements).isEmpty();
        assertThat(expectedDifferences)
                .as("listed differences of rows that are not there")
                .isEmpty();
        assertThat(rows).isEqualTo(ROWS);
        assertThat(valid).isEqualTo(VALID_ROWS);
    }

    /** Our verdict on the rows where it is not GitLab's, by file and key. */
    private static Map<String, String> deliberateDifferences() {
        Map<String, String> differences = new HashMap<>();
        for (JsonNode difference : DeliberateDifferences.all().path("rows")) {
            differences.put(
                    difference.get("file").asText() + " "
                            + difference.get("key").asText(),
                    difference.get("ours").asText());
        }
        return differences;
    }
}
