package dev.pipewright.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.tree.Origin;
import dev.pipewright.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckConfigurationTest {

    private static ConfigurationFile read(String yaml) {
        return CheckConfiguration.from(
                YamlReader.read(yaml, ".pipewright.yaml").file().last().orElseThrow());
    }

    private static List<String> problems(String yaml) {
        return read(yaml).diagnostics().stream().map(Diagnostic::headline).toList();
    }

    @Test
    void a_file_says_the_same_as_java() {
        ConfigurationFile file = read("""
                checks: {XX001: off, XX002: error, XX003: 'off'}
                target: '18.6'
                runners: [{region: eu}, {}]
                """);
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.configuration())
                .isEqualTo(CheckConfiguration.standard()
                        .off("XX001")
                        .severity("XX002", Severity.ERROR)
                        .off("XX003")
                        .target("18.6")
                        .runners(List.of(Map.of("region", "eu"), Map.of())));
        assertThat(file.configuration().target()).contains("18.6");
        assertThat(file.configuration().runners()).containsExactly(Map.of("region", "eu"), Map.of());
    }

    @Test
    void findings_are_dropped_or_graded() {
        Diagnostic first = Diagnostic.warning("XX001", "a", Origin.unknown());
        Diagnostic second = Diagnostic.warning("XX002", "b", Origin.unknown());
        Diagnostic third = Diagnostic.warning("XX003", "c", Origin.unknown());
        assertThat(CheckConfiguration.standard()
                        .off("XX001")
                        .severity("XX002", Severity.ERROR)
                        .apply(List.of(first, second, third)))
                .containsExactly(second.as(Severity.ERROR), third);
    }

    @Test
    void what_the_file_cannot_mean_is_said() {
        assertThat(problems("check: {}\n")).containsExactly("error[PW944]: the key \"check\" is unknown");
        assertThat(problems("checks: [XX001]\n"))
                .containsExactly("error[PW944]: \"checks\" takes a mapping from ids to severities");
        assertThat(problems("checks: {XX001: loud}\n"))
                .containsExactly("error[PW944]: \"XX001\" takes off, info, warning, error");
        assertThat(problems("target: 18.10\n"))
                .containsExactly("error[PW944]: \"target\" takes a version in quotes, such as \"18.6\"");
        assertThat(problems("runners: {region: eu}\n"))
                .containsExactly("error[PW944]: \"runners\" takes a list with the labels of each runner");
        assertThat(problems("- a\n"))
                .containsExactly(
                        "error[PW944]: the file must be a mapping with some of the keys checks, target, runners");
    }

    @Test
    void a_later_configuration_wins_over_an_earlier_one() {
        CheckConfiguration file = CheckConfiguration.standard().off("XX001").target("18.6");
        CheckConfiguration java = CheckConfiguration.standard().severity("XX001", Severity.INFO);
        assertThat(file.and(java))
                .isEqualTo(CheckConfiguration.standard()
                        .severity("XX001", Severity.INFO)
                        .target("18.6"));
    }

    @Test
    void an_id_that_no_check_has_is_a_finding() {
        assertThat(CheckConfiguration.standard().off("XX011").unknownIds(Set.of("XX001")))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.help()).containsExactly("did you mean \"XX001\"? the ids are \"XX001\""));
    }

    @Test
    void a_target_is_a_version() {
        assertThatThrownBy(() -> CheckConfiguration.standard().target("latest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a target is a version such as \"18.6\", but got \"latest\"");
    }
}
