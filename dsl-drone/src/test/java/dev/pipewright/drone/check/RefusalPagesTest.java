package dev.pipewright.drone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.testing.FindingPage;
import dev.pipewright.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of what the schema finds and of what Drone refuses. */
class RefusalPagesTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("DR001", """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            comands: [make]
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("DR002", """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        depends_on: b
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        depends_on: []
                        """),
                arguments("DR005", """
                        kind: pipeline
                        name: a
                        steps:
                          - image: alpine:3
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("DR020", """
                        kind: pipeline
                        name: a
                        clone: {depth: 99999999999999999999}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("DR021", """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: ["echo ${VERSION-dev}"]
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: ["echo $${VERSION-dev}"]
                        """),
                arguments("DR022", """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                          - name: build
                            image: alpine:3
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                          - name: test
                            image: alpine:3
                        """),
                arguments("DR101", """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        ---
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        ---
                        kind: pipeline
                        name: b
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("DR102", """
                        kind: pipeline
                        name: a-${DRONE_BRANCH}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("DR103", """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            commands: [make]
                        """, """
                        kind: pipeline
                        name: a
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_refused_has_a_page(String id, String bad, String good) {
        List<Diagnostic> own = CheckTest.found(bad).stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
        CheckSummary summary = DroneChecks.summaries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(own).hasSize(1);
        assertThat(CheckTest.found(good)).allMatch(CheckTest::isNote);
        Golden.in(Path.of("..", "docs", "checks"))
                .matches(id + ".md", FindingPage.of(summary, Severity.ERROR, bad, CheckTest.printed(own), good));
    }
}
