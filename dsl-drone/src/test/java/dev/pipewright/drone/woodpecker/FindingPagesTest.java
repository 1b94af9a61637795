package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.testing.FindingPage;
import dev.pipewright.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of what Woodpecker says, one of each kind. */
class FindingPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "checks");
    private static final String FILE = ".woodpecker/build.yaml";

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("WP001", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            comands: [make]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("WP002", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            environment: {LEVEL: }
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            environment: {LEVEL: "1"}
                        """),
                arguments("WP003", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            failure: always
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            failure: ignore
                        """),
                arguments("WP004", """
                        when: {event: push}
                        concurrency: {limit: 0}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        when: {event: push}
                        concurrency: {limit: 1}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("WP005", """
                        when: {event: push}
                        concurrency: {group: deploy}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        when: {event: push}
                        concurrency: {group: deploy, limit: 1}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("WP006", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            backend_options:
                              kubernetes:
                                secrets: [{name: token, target: {}}]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            backend_options:
                              kubernetes:
                                secrets: [{name: token, target: {env: TOKEN}}]
                        """),
                arguments("WP020", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: {make: all}
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make all]
                        """),
                arguments("WP021", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: ["echo ${VERSION-dev}"]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: ["echo $${VERSION-dev}"]
                        """),
                arguments("WP101", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: ""
                            commands: [make]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("WP102", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            when: {event: tag}
                          - name: tell
                            image: alpine:3
                            commands: [make tell]
                            depends_on: [build]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            when: {event: tag}
                          - name: tell
                            image: alpine:3
                            commands: [make tell]
                            depends_on: [{name: build, optional: true}]
                        """),
                arguments("WP103", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        services:
                          - name: db
                            image: postgres:16
                            ports: ["5432:5432"]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        services:
                          - name: db
                            image: postgres:16
                            ports: ["5432"]
                        """),
                arguments("WP104", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            depends_on: [prepare]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            depends_on: []
                        """),
                arguments("WP105", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: woodpeckerci/plugin-kaniko
                            settings: {repo: acme/shop}
                            environment: {LEVEL: "1"}
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: woodpeckerci/plugin-kaniko
                            settings: {repo: acme/shop, level: "1"}
                        """),
                arguments("WP201", """
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("WP202", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            when: {evaluate: CI_COMMIT_BRANCH ==}
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            when: {evaluate: CI_COMMIT_BRANCH == "main"}
                        """),
                arguments("WP301", """
                        runs_on: [failure]
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        when: {event: push, status: failure}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("WP401", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                            volumes: ["/cache:/cache"]
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """),
                arguments("WP402", """
                        when: {event: push}
                        steps:
                          - name: build
                            image: plugins/docker
                            settings: {repo: acme/shop}
                        """, """
                        when: {event: push}
                        steps:
                          - name: build
                            image: woodpeckerci/plugin-kaniko
                            settings: {repo: acme/shop}
                        """),
                arguments("WP403", """
                        clone:
                          - name: git
                            image: acme/clone
                            settings: {depth: 1}
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """, """
                        clone:
                          - name: git
                            image: woodpeckerci/plugin-git
                            settings: {depth: 1}
                        when: {event: push}
                        steps:
                          - name: build
                            image: alpine:3
                            commands: [make]
                        """));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_woodpecker_says_has_a_page(String id, String bad, String good) {
        List<Diagnostic> own =
                found(bad).stream().filter(finding -> finding.id().equals(id)).toList();
        CheckSummary summary = FindingKind.summaries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(own).isNotEmpty();
        assertThat(found(good)).isEmpty();
        Golden.in(PAGES)
                .matches(
                        id + ".md",
                        FindingPage.of(summary, own.get(0).severity(), bad, FindingPage.printed(own, FILE), good));
    }

    @Test
    void ids_and_names_are_unique() {
        assertThat(FindingKind.summaries()).hasSize(19).allSatisfy(each -> {
            assertThat(each.id()).matches("WP\\d{3}");
            assertThat(each.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(each.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(each.why()).endsWith(".");
        });
        assertThat(FindingKind.summaries().stream().map(CheckSummary::id))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(FindingKind.summaries().stream().map(CheckSummary::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_page_has_its_kind() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            return;
        }
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> String.valueOf(page.getFileName())).filter(page -> page.startsWith("WP")))
                    .containsExactlyInAnyOrderElementsOf(FindingKind.summaries().stream()
                            .map(each -> each.id() + ".md")
                            .toList());
        }
    }

    private static List<Diagnostic> found(String text) {
        return WoodpeckerVerdict.of(FILE, text, WoodpeckerEvent.push("main")).findings().stream()
                .map(Finding::diagnostic)
                .toList();
    }
}
