package dev.pipewright.gitlab.glob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Ruby's File.fnmatch answered with GitLab's flags. */
class GlobConformanceTest {

    private final List<String> wrong = new ArrayList<>();
    private int pairs;

    @Test
    void facts_hold() {
        for (JsonNode row : Conformance.rows("gitlab/glob-facts.ndjson")) {
            check(
                    row.get("glob").asText(),
                    row.get("path").asText(),
                    row.get("match").asBoolean());
        }
        assertThat(wrong).isEmpty();
        assertThat(pairs).isEqualTo(2808);
    }

    @Test
    void measured_globs_match_what_they_matched() {
        for (JsonNode row : Conformance.rows("gitlab/spec-cases/globs.jsonl")) {
            String glob = row.get("glob").asText();
            row.get("matches").forEach(path -> check(glob, path.asText(), true));
            row.get("not_matches").forEach(path -> check(glob, path.asText(), false));
        }
        assertThat(wrong).isEmpty();
        assertThat(pairs).isEqualTo(49 * 34);
    }

    private void check(String glob, String path, boolean expected) {
        pairs++;
        if (Glob.of(glob).matches(path) != expected) {
            wrong.add(glob + " on " + path + " should be " + expected);
        }
    }
}
