package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the schema of Woodpecker's linter says of a file as it is written. */
class SchemaLintTest {

    /** The warnings of the schema, with the place in the file and Woodpecker's own way to it. */
    private static List<String> said(String text) {
        return WoodpeckerVerdict.lint("build.yaml", text, WoodpeckerEvent.push("main")).stream()
                .filter(finding -> finding.kind().id().startsWith("WP00"))
                .map(finding -> finding.line() + ":" + finding.place().column() + " " + finding.field() + " "
                        + finding.message())
                .toList();
    }

    @Test
    void a_key_is_blamed_where_it_stands_and_its_section_is_named() {
        assertThat(said("""
                steps:
                  build:
                    image: alpine
                    commands: make
                    comands: make
                volumes: []
                """))
                .containsExactlyInAnyOrder(
                        "5:5 steps.build Additional property comands is not allowed",
                        "6:1 (root) Additional property volumes is not allowed");
    }

    @Test
    void of_two_forms_the_one_that_fits_better_is_told() {
        assertThat(said("steps: [{image: a, settings: {b: 1}, commands: c}]"))
                .containsExactly("1:20 steps.0 Additional property settings is not allowed");
        assertThat(said("steps: [{image: a, settings: {b: 1, c: 2}, commands: c}]"))
                .containsExactly("1:44 steps.0 Additional property commands is not allowed");
    }

    @Test
    void that_no_form_fits_is_told_only_where_nothing_else_is() {
        assertThat(said("clone: {git: {settings: {depth: x}}}\nsteps: [{image: a}]"))
                .containsExactly("1:26 clone.git.settings.depth Invalid type. Expected: number, given: string");
        assertThat(said("""
                steps:
                  - image: a
                    backend_options: {kubernetes: {secrets: [{target: {}}]}}
                """))
                .containsExactly(
                        "1:1 steps Must validate one and only one schema (oneOf)",
                        "2:5 steps.0 Must validate at least one schema (anyOf)",
                        "3:47 steps.0.backend_options.kubernetes.secrets.0.target "
                                + "Must validate one and only one schema (oneOf)");
    }

    @Test
    void a_step_that_says_it_is_not_detached_must_have_commands_or_settings_alone() {
        assertThat(said("steps: [{image: a, detach: false, environment: {B: c}, dns: d}]"))
                .containsExactly(
                        "1:9 steps.0 Must validate \"else\" as \"if\" was not valid",
                        "1:9 steps.0 commands is required",
                        "1:9 steps.0 Must validate all the schemas (allOf)");
        assertThat(said("steps: [{image: a, environment: {B: c}}]")).isEmpty();
    }

    @Test
    void numbers_are_whole_by_their_value() {
        assertThat(said("concurrency: 1.0\nsteps: [{image: 1.5}]"))
                .containsExactly("2:10 steps.0.image Invalid type. Expected: string, given: number");
        assertThat(said("concurrency: 0\nsteps: [{image: 2.0}]"))
                .containsExactlyInAnyOrder(
                        "1:1 concurrency Must be greater than or equal to 1",
                        "2:10 steps.0.image Invalid type. Expected: string, given: integer");
    }

    @Test
    void what_is_merged_counts_and_is_blamed_where_it_is_written() {
        assertThat(said("""
                variables:
                  base: &base {image: a, imagge: b}
                  more: &more [failure]
                steps:
                  build:
                    <<: *base
                runs_on:
                  - <<: *more
                  - true
                """))
                .containsExactlyInAnyOrder(
                        "2:26 steps.build Additional property imagge is not allowed",
                        "9:5 runs_on.1 Invalid type. Expected: string, given: boolean");
    }

    @Test
    void a_key_is_looked_up_among_those_of_every_form() {
        assertThat(WoodpeckerVerdict.lint(
                        "build.yaml",
                        "when: {event: push}\nsteps: [{image: a, comands: b, settings: {c: 1}}]",
                        WoodpeckerEvent.push("main")))
                .singleElement()
                .extracting(Finding::help)
                .asString()
                .startsWith("[did you mean \"commands\"? possible are \"backend_options\", \"commands\"");
    }

    @Test
    void variables_that_are_renamed_are_deprecated() {
        assertThat(WoodpeckerVerdict.lint("build.yaml", """
                when: {event: push}
                steps:
                  build: {image: a, commands: "echo $CI_PREV_COMMIT_AUTHOR_AVATAR $CI_COMMIT_PRERELEASE_2"}
                """, WoodpeckerEvent.push("main")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.DEPRECATION);
                    assertThat(finding.line()).isEqualTo(3);
                    assertThat(finding.message())
                            .isEqualTo("Usage of `CI_PREV_COMMIT_AUTHOR_AVATAR` is deprecated, "
                                    + "use `CI_PREV_PIPELINE_AVATAR`");
                });
    }
}
