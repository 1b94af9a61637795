package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WoodpeckerVerdictTest {

    private static final WoodpeckerEvent PUSH = WoodpeckerEvent.push("main");

    private static WoodpeckerVerdict push(String text) {
        return WoodpeckerVerdict.of(".woodpecker/build.yaml", text, PUSH);
    }

    private static List<String> errors(WoodpeckerVerdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> !finding.isWarning())
                .map(finding -> finding.kind().id() + " " + finding.line() + " " + finding.message())
                .toList();
    }

    private static List<List<String>> stages(WoodpeckerVerdict verdict) {
        return verdict.workflows().get(0).stages().stream()
                .map(stage -> stage.stream().map(WorkflowStep::name).toList())
                .toList();
    }

    @Test
    void steps_run_one_after_the_other_where_none_waits() {
        WoodpeckerVerdict verdict = push("steps:\n  a: {image: x, commands: make}\n  b: {image: y}\n");

        assertThat(verdict.isValid()).isTrue();
        assertThat(verdict.workflows().get(0).name()).isEqualTo("build");
        assertThat(stages(verdict)).containsExactly(List.of("clone"), List.of("a"), List.of("b"));
    }

    @Test
    void steps_that_wait_are_put_into_levels() {
        WoodpeckerVerdict verdict = push("""
                skip_clone: true
                steps:
                  - {name: late, image: x, depends_on: [slow, {name: gone, optional: true}]}
                  - {name: slow, image: x}
                  - {name: fast, image: x}
                """);

        assertThat(stages(verdict)).containsExactly(List.of("slow", "fast"), List.of("late"));
    }

    @Test
    void a_step_cannot_wait_for_one_that_the_event_leaves_out() {
        WoodpeckerVerdict verdict = push("""
                steps:
                  a: {image: x, when: {event: tag}}
                  b: {image: x, depends_on: a}
                """);

        assertThat(errors(verdict))
                .containsExactly("WP102 0 step 'b' depends on step 'a' which is filtered out by its conditions");
        assertThat(verdict.workflows()).isEmpty();
    }

    @Test
    void a_cycle_is_an_error() {
        assertThat(errors(push("steps:\n  a: {image: x, depends_on: b}\n  b: {image: x, depends_on: a}\n")))
                .containsExactly("WP102 0 cycle detected: [a b]");
    }

    @Test
    void equal_keys_are_an_error_with_their_line() {
        assertThat(errors(push("skip_clone: true\nsteps:\n  a: {image: x}\nskip_clone: false\n")))
                .containsExactly(
                        "WP020 4 yaml: construct errors: line 4: mapping key \"skip_clone\" already defined at line 1");
    }

    @Test
    void an_anchor_within_itself_is_refused() {
        assertThat(errors(push("steps:\n  a: {image: x, settings: &s {b: *s}}\n")))
                .singleElement()
                .asString()
                .startsWith("WP020");
    }

    @Test
    void volumes_need_trust() {
        String text = "steps:\n  a:\n    image: x\n    volumes: [/tmp:/tmp]\n";

        assertThat(errors(push(text))).containsExactly("WP401 3 Insufficient trust level to use `volumes`");
        assertThat(WoodpeckerVerdict.of("a.yml", text, PUSH.trusted(true)).isValid())
                .isTrue();
    }

    @Test
    void a_plugin_is_privileged_where_the_administrator_says_so() {
        String text = "steps:\n  a: {image: plugins/docker, settings: {repo: x}}\n";

        assertThat(errors(push(text))).singleElement().asString().startsWith("WP402");
        assertThat(WoodpeckerVerdict.of("a.yml", text, PUSH.privilegedPlugins(List.of("plugins/docker")))
                        .workflows()
                        .get(0)
                        .stages()
                        .get(1)
                        .get(0)
                        .isPrivileged())
                .isTrue();
    }

    @Test
    void a_secret_that_does_not_exist_is_an_error() {
        String text = "steps:\n  a: {image: x, settings: {list: [{from_secret: Token}]}}\n";

        assertThat(push(text).isValid()).isTrue();
        assertThat(errors(WoodpeckerVerdict.of("a.yml", text, PUSH.secrets(Set.of("other")))))
                .containsExactly("WP103 0 secret \"token\" not found");
        assertThat(WoodpeckerVerdict.of("a.yml", text, PUSH.secrets(Set.of("TOKEN")))
                        .isValid())
                .isTrue();
    }

    @Test
    void every_row_of_the_matrix_is_a_workflow() {
        WoodpeckerVerdict verdict = push("""
                matrix: {GO: ["1.21", "1.22"], DB: [pg]}
                steps:
                  a: {image: "golang:${GO}", when: {matrix: {GO: "1.22"}}}
                """);

        assertThat(verdict.workflows())
                .extracting(CompiledWorkflow::matrix)
                .containsExactly(Map.of("DB", "pg", "GO", "1.21"), Map.of("DB", "pg", "GO", "1.22"));
        assertThat(verdict.workflows().get(0).stages()).hasSize(1);
        assertThat(verdict.workflows().get(1).stages().get(1).get(0).image()).isEqualTo("golang:1.22");
    }

    @Test
    void lists_are_merged_into_lists() {
        WoodpeckerVerdict verdict = push("""
                variables: [&pre [a, b]]
                steps:
                  x: {image: y, settings: {list: [{<<: *pre}, c]}}
                """);

        assertThat(verdict.workflows().get(0).stages().get(1).get(0).settings()).containsEntry("PLUGIN_LIST", "a,b,c");
    }

    @Test
    void a_workflow_goes_with_the_one_that_it_waits_for() {
        WoodpeckerVerdict verdict = WoodpeckerVerdict.of(
                Map.of(
                        "build.yaml", "when: {event: tag}\nsteps:\n  a: {image: x}\n",
                        "notify.yaml", "depends_on: build\nsteps:\n  a: {image: x}\n",
                        "docs.yaml", "depends_on: [{name: build, optional: true}]\nsteps:\n  a: {image: x}\n"),
                PUSH);

        assertThat(verdict.workflows()).extracting(CompiledWorkflow::name).containsExactly("docs");
        assertThat(verdict.workflows().get(0).dependsOn()).isEmpty();
    }

    @Test
    void paths_are_left_out_where_all_files_are_excluded() {
        String text = "when: {path: {exclude: [docs/**]}}\nsteps:\n  a: {image: x}\n";

        assertThat(WoodpeckerVerdict.of("a.yml", text, PUSH.changing(List.of("docs/a.md")))
                        .workflows())
                .isEmpty();
        assertThat(WoodpeckerVerdict.of("a.yml", text, PUSH.changing(List.of("docs/a.md", "b")))
                        .workflows())
                .hasSize(1);
    }
}
