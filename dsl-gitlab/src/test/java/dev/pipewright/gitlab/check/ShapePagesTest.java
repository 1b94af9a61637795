package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.schema.Problem;
import dev.pipewright.testing.FindingPage;
import dev.pipewright.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every problem that the schema finds has an example, its mended twin, and a page that shows both. */
class ShapePagesTest {

    /** A mistake, and the same configuration without it. */
    record Example(Problem problem, String bad, String good) {}

    static final List<Example> EXAMPLES = List.of(
            new Example(Problem.UNKNOWN_KEY, """
                    test:
                      script: make test
                      interruptable: true
                    """, """
                    test:
                      script: make test
                      interruptible: true
                    """),
            new Example(Problem.WRONG_TYPE, """
                    test:
                      script: make test
                      artifacts:
                        paths: report.xml
                        expire_in: 1 week
                    """, """
                    test:
                      script: make test
                      artifacts:
                        paths:
                          - report.xml
                        expire_in: 1 week
                    """),
            new Example(Problem.WRONG_VALUE, """
                    test:
                      script: make test
                      when: sometimes
                    """, """
                    test:
                      script: make test
                      when: manual
                    """),
            new Example(Problem.OUT_OF_LIMITS, """
                    test:
                      script: make test
                      parallel: 500
                    """, """
                    test:
                      script: make test
                      parallel: 50
                    """),
            new Example(Problem.MISSING_KEY, """
                    deploy:
                      script: make deploy
                      release:
                        description: what is new
                    """, """
                    deploy:
                      script: make deploy
                      release:
                        tag_name: $CI_COMMIT_TAG
                        description: what is new
                    """),
            new Example(Problem.WRONG_COMBINATION, """
                    test:
                      script: make test
                      artifacts:
                        paths:
                          - report.xml
                        expire_in: 1 week
                        public: true
                        access: none
                    """, """
                    test:
                      script: make test
                      artifacts:
                        paths:
                          - report.xml
                        expire_in: 1 week
                        access: none
                    """));

    @Test
    void every_problem_has_an_example() {
        assertThat(EXAMPLES).extracting(Example::problem).containsExactly(Problem.values());
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void the_mistake_is_told_and_the_mended_configuration_is_clean(Example example) {
        assertThat(CheckTest.printed(CheckTest.yaml(example.bad()))).startsWith("error[" + id(example) + "]");
        assertThat(CheckTest.printed(CheckTest.yaml(example.good()))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void the_page_is_the_committed_one(Example example) {
        CheckSummary summary = GitLabChecks.summaries().stream()
                .filter(each -> each.id().equals(id(example)))
                .findFirst()
                .orElseThrow();
        String finding = CheckTest.printed(CheckTest.yaml(example.bad()));
        Golden.in(Path.of("..", "docs", "checks"))
                .matches(
                        id(example) + ".md",
                        FindingPage.of(summary, Severity.ERROR, example.bad(), finding, example.good()));
    }

    private static String id(Example example) {
        return example.problem().id(Shape.PREFIX);
    }
}
