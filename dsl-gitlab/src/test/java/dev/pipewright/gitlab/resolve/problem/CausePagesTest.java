package dev.pipewright.gitlab.resolve.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.testing.FindingPage;
import dev.pipewright.testing.Golden;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of mistakes has an example, its mended twin, and a page that shows both. */
class CausePagesTest {

    static List<CauseCase> cases() {
        return Stream.of(ShapeCases.ALL, KeywordCases.ALL, JobGraphCases.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void every_class_has_exactly_one_case() {
        assertThat(cases().stream().map(CauseCase::cause))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Cause.values())
                        .filter(cause -> !cause.isToldByCheck())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_mistake_is_told_first_with_gitlabs_words_and_what_would_be_right(CauseCase example) {
        Diagnostic finding = finding(example);
        assertThat(finding.id()).isEqualTo(example.cause().id());
        assertThat(finding.severity()).isEqualTo(example.cause().severity());
        assertThat(finding.help()).isNotEmpty();
        if (example.cause() != Cause.INCLUDE_UNRESOLVED) {
            assertThat(finding.related().get(0).what()).startsWith("GitLab says: ");
        }
        assertThat(finding.origin().line()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_mended_configuration_is_accepted(CauseCase example) {
        assertThat(CauseCase.resolve(example.good()).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_page_is_the_committed_one(CauseCase example) {
        Golden.in(Path.of("..", "docs", "checks")).matches(example.cause().id() + ".md", page(example));
    }

    private static Diagnostic finding(CauseCase example) {
        Resolution resolution = CauseCase.resolve(example.bad());
        return resolution.isValid()
                ? resolution.diagnostics().get(0)
                : resolution.errors().get(0).toDiagnostic(example.cause().severity());
    }

    private static String page(CauseCase example) {
        CheckSummary info = Cause.summaries().stream()
                .filter(each -> each.id().equals(example.cause().id()))
                .findFirst()
                .orElseThrow();
        return FindingPage.of(
                info, example.cause().severity(), example.bad(), printed(finding(example)), example.good());
    }

    private static String printed(Diagnostic finding) {
        return new TextRenderer(SourceText.NONE)
                .render(finding)
                .lines()
                .filter(line -> !line.startsWith("  --> "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
