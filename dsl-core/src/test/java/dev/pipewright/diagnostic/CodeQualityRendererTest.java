package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.tree.YamlOrigin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeQualityRendererTest {

    private static final CodeQualityRenderer RENDERER = new CodeQualityRenderer(SourceText.NONE);

    @Test
    void every_finding_has_what_GitLab_requires() throws Exception {
        JsonNode report = read(ReportFindings.ALL);
        assertThat(report.isArray()).isTrue();
        assertThat(report).hasSize(3);
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode finding : report) {
            assertThat(finding.get("description").asText()).isNotBlank();
            assertThat(finding.get("check_name").asText()).startsWith("GL");
            assertThat(Set.of("info", "minor", "major", "critical", "blocker"))
                    .contains(finding.get("severity").asText());
            assertThat(finding.at("/location/path").asText())
                    .isNotBlank()
                    .doesNotContain("\\")
                    .doesNotStartWith("/")
                    .doesNotStartWith("./");
            assertThat(finding.at("/location/lines/begin").asInt()).isPositive();
            fingerprints.add(finding.get("fingerprint").asText());
        }
        assertThat(fingerprints).hasSize(3);
    }

    @Test
    void a_fingerprint_survives_a_move_of_the_line_but_not_another_message() throws Exception {
        Diagnostic here = Diagnostic.error("GL1", "odd", new YamlOrigin("a.yml", 1, 1));
        Diagnostic below = Diagnostic.error("GL1", "odd", new YamlOrigin("a.yml", 7, 3));
        Diagnostic other = Diagnostic.error("GL1", "even", new YamlOrigin("a.yml", 1, 1));
        assertThat(fingerprint(here)).isEqualTo(fingerprint(below)).isNotEqualTo(fingerprint(other));
    }

    @Test
    void no_finding_is_an_empty_list() {
        assertThat(RENDERER.render(List.of())).isEqualTo("[]\n");
    }

    private static String fingerprint(Diagnostic diagnostic) throws Exception {
        return read(List.of(diagnostic)).get(0).get("fingerprint").asText();
    }

    private static JsonNode read(List<Diagnostic> diagnostics) throws Exception {
        return new ObjectMapper().readTree(RENDERER.render(diagnostics));
    }
}
