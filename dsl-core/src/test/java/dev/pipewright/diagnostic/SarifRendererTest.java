package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifRendererTest {

    private static final SarifRenderer RENDERER = new SarifRenderer(
            SourceText.NONE,
            "1.2.3",
            List.of(new CheckSummary(
                    "GL101", "needs-unknown-job", "A job needs an unknown job", "It never starts.\n")));

    @Test
    void a_log_has_what_the_format_requires() throws Exception {
        JsonNode log = new ObjectMapper().readTree(RENDERER.render(ReportFindings.ALL));
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").asText()).endsWith("sarif-2.1.0.json");
        assertThat(log.get("runs")).hasSize(1);
        JsonNode run = log.get("runs").get(0);
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asText()).isEqualTo("Pipewright");
        assertThat(driver.get("version").asText()).isEqualTo("1.2.3");
        assertThat(run.get("results")).hasSize(3);
        for (JsonNode result : run.get("results")) {
            JsonNode rule = driver.get("rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("message").get("text").asText()).isNotBlank();
            assertThat(Set.of("error", "warning", "note"))
                    .contains(result.get("level").asText());
            assertThat(result.get("partialFingerprints").get("pipewright/v1").asText())
                    .matches("[0-9a-f]{32}");
            for (JsonNode location : result.get("locations")) {
                JsonNode physical = location.get("physicalLocation");
                assertThat(URI.create(physical.get("artifactLocation")
                                        .get("uri")
                                        .asText())
                                .isAbsolute())
                        .isFalse();
                assertThat(physical.get("region").get("startLine").asInt()).isPositive();
                assertThat(physical.get("region").get("startColumn").asInt()).isPositive();
            }
        }
    }

    @Test
    void a_finding_has_its_place_its_notes_and_its_help() throws Exception {
        JsonNode result = new ObjectMapper()
                .readTree(RENDERER.render(List.of(ReportFindings.ERROR)))
                .at("/runs/0/results/0");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("ci/my%20jobs/a%3A1.yml");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(3);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("a.needs[0]");
        assertThat(result.at("/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("b.yml");
        assertThat(result.at("/message/text").asText())
                .isEqualTo("job \"a\" needs job \"<b> & c\"\nthe server says no\ndid you mean \"b\"?");
    }

    @Test
    void a_known_check_is_explained() throws Exception {
        JsonNode rule =
                new ObjectMapper().readTree(RENDERER.render(ReportFindings.ALL)).at("/runs/0/tool/driver/rules/0");
        assertThat(rule.at("/name").asText()).isEqualTo("needs-unknown-job");
        assertThat(rule.at("/fullDescription/text").asText()).isEqualTo("It never starts.");
    }

    @Test
    void a_finding_without_a_file_has_no_location() throws Exception {
        JsonNode result = new ObjectMapper()
                .readTree(RENDERER.render(List.of(ReportFindings.WARNING)))
                .at("/runs/0/results/0");
        assertThat(result.get("locations")).isEmpty();
    }
}
