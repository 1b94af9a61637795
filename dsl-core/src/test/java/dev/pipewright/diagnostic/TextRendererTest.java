package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private static final Diagnostic UNKNOWN_NEED = Diagnostic.error(
                    "GL101",
                    "job \"deploy\" needs job \"biuld\", which this pipeline does not define",
                    new YamlOrigin("ci/ShopPipeline.java", 17, 0))
            .path("deploy.needs[0]")
            .addHelp("did you mean \"build\"? defined are \"build\", \"test\"");

    private static TextRenderer quoting(String line) {
        return new TextRenderer(origin -> Optional.of(new SourceText.Snippet(origin.file(), line)));
    }

    @Test
    void a_finding_shows_place_line_path_and_help() {
        assertThat(quoting("                .needs(\"biuld\")").render(UNKNOWN_NEED))
                .isEqualTo("""
                error[GL101]: job "deploy" needs job "biuld", which this pipeline does not define
                  --> ci/ShopPipeline.java:17
                   |
                17 |                 .needs("biuld")
                   |
                   = yaml: deploy.needs[0]
                   = help: did you mean "build"? defined are "build", "test"
                """);
    }

    @Test
    void a_column_is_marked_below_the_line() {
        Diagnostic finding = Diagnostic.warning("GL003", "odd", new YamlOrigin("a.yml", 5, 10));
        assertThat(quoting("  needs: [biuld]").render(finding)).isEqualTo("""
                warning[GL003]: odd
                  --> a.yml:5:10
                  |
                5 |   needs: [biuld]
                  |          ^
                """);
    }

    @Test
    void tabs_before_the_column_are_kept_so_that_the_mark_fits() {
        Diagnostic finding = Diagnostic.error("GL003", "odd", new YamlOrigin("a.yml", 5, 3));
        assertThat(quoting("\t\tx: 1").render(finding)).contains("5 | \t\tx: 1\n  | \t\t^\n");
    }

    @Test
    void a_column_behind_the_line_is_not_marked() {
        Diagnostic finding = Diagnostic.error("GL003", "odd", new YamlOrigin("a.yml", 5, 9));
        assertThat(quoting("x: 1").render(finding)).endsWith("5 | x: 1\n  |\n");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        String line = "x".repeat(1_000_000) + "[" + "y".repeat(1_000_000);
        Diagnostic finding = Diagnostic.error("GL003", "odd", new YamlOrigin("a.yml", 5, 1_000_001));
        String printed = quoting(line).render(finding);
        assertThat(printed).hasSizeLessThan(1_000).contains("5 | ...xxx", "yyy...\n");
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(4).indexOf('^')).isEqualTo(lines.get(3).indexOf('['));
    }

    @Test
    void related_places_are_notes() {
        Diagnostic finding = UNKNOWN_NEED.addRelated("first defined here", new YamlOrigin("a.yml", 3, 1));
        assertThat(new TextRenderer(SourceText.NONE).render(finding)).isEqualTo("""
                error[GL101]: job "deploy" needs job "biuld", which this pipeline does not define
                  --> ci/ShopPipeline.java:17
                   = yaml: deploy.needs[0]
                   = note: first defined here: a.yml:3:1
                   = help: did you mean "build"? defined are "build", "test"
                """);
    }

    @Test
    void a_blank_line_stands_between_two_findings() {
        Diagnostic nowhere = Diagnostic.error("GL001", "no place", Origin.unknown());
        assertThat(new TextRenderer(SourceText.NONE).render(List.of(nowhere, nowhere)))
                .isEqualTo("error[GL001]: no place\n\nerror[GL001]: no place\n");
        assertThat(new TextRenderer(SourceText.NONE).render(List.of())).isEmpty();
    }
}
