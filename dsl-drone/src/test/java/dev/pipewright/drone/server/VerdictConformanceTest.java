package dev.pipewright.drone.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pipewright.drone.Recorded;
import dev.pipewright.drone.build.Build;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts, matched pipelines and plans as Drone's own code gave them, for a push to main. */
class VerdictConformanceTest {

    private static final String COMMIT = "7fd1a60b01f91b314f59955a4e4d4e80d8edf11d";

    /** The commit and the machine with which the answers were recorded. */
    private static final Build PUSH = Build.push("main")
            .parameters(Map.of(
                    "DRONE_COMMIT",
                    COMMIT,
                    "DRONE_COMMIT_SHA",
                    COMMIT,
                    "DRONE_BUILD_NUMBER",
                    "1",
                    "DRONE_STAGE_ARCH",
                    "amd64"));

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"semantics, 61, 31", "docs, 328, 32", "wild, 329, 161"})
    void files_are_judged_as_drone_judges_them(String folder, int files, int refused) {
        int invalid = 0;
        for (boolean trusted : new boolean[] {false, true}) {
            List<JsonNode> rows = Recorded.rows(folder + "-verdicts" + (trusted ? "-trusted" : "") + ".jsonl");
            assertThat(rows).hasSize(files);
            for (JsonNode row : rows) {
                String file = folder + "/" + row.get("file").asText();
                invalid += !trusted && !row.get("valid").asBoolean() ? 1 : 0;
                compare(file, Recorded.text(file), row, trusted);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(invalid).isEqualTo(refused);
    }

    @Test
    void generated_files_are_judged_as_drone_judges_them() {
        List<JsonNode> rows = Recorded.rows("gen/drone-lint-gen.jsonl.gz");
        assertThat(rows).hasSize(1_423);
        for (JsonNode row : rows) {
            String id = row.get("id").asText();
            compare(id, row.get("text").asText(), row.get("plain"), false);
            compare(id, row.get("text").asText(), row.get("trusted"), true);
        }
        assertThat(wrong).isEmpty();
    }

    private void compare(String id, String text, JsonNode row, boolean trusted) {
        ObjectNode expected = VerdictJson.expected(row);
        ObjectNode actual = VerdictJson.of(Verdict.of(text, PUSH.trusted(trusted)));
        if (!expected.equals(actual)) {
            wrong.add(id + (trusted ? " trusted" : "") + "\n  drone " + expected + "\n  we    " + actual);
        }
    }
}
