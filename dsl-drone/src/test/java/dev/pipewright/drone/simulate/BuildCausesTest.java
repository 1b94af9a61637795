package dev.pipewright.drone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildCausesTest {

    private static List<String> causes(String yaml) {
        return BuildCauses.of(DroneConfiguration.parse(yaml)).stream()
                .map(Cause::name)
                .toList();
    }

    private static List<String> ofTrigger(String trigger) {
        return causes("{kind: pipeline, trigger: " + trigger + "}").stream()
                .skip(3)
                .toList();
    }

    @Test
    void a_push_a_pull_request_and_a_tag_start_every_file() {
        assertThat(causes("kind: pipeline\n")).containsExactly("push", "pull_request", "tag");
        assertThat(causes("")).containsExactly("push", "pull_request", "tag");
    }

    @Test
    void what_a_trigger_names_starts_something_too() {
        assertThat(ofTrigger("{event: [custom, promote, push]}")).containsExactly("promote", "custom");
        assertThat(ofTrigger("{event: promote, target: [production, staging]}"))
                .containsExactly("promote production", "promote staging");
        assertThat(ofTrigger("{event: [cron], cron: [nightly]}")).containsExactly("cron nightly");
        assertThat(ofTrigger("{cron: weekly}")).containsExactly("cron weekly");
        assertThat(ofTrigger("{event: roll*}")).containsExactly("rollback");
        assertThat(ofTrigger("{event: no-such-event}")).isEmpty();
    }

    @Test
    void where_names_are_excluded_any_other_matters_as_well() {
        assertThat(ofTrigger("{event: {exclude: [promote]}}")).containsExactly("promote");
        assertThat(ofTrigger("{event: promote, target: {exclude: [production]}}"))
                .containsExactly("promote", "promote production");
    }

    @Test
    void a_glob_stands_for_the_names_that_it_matches_where_it_matches_itself() {
        assertThat(ofTrigger("{target: prod-*}")).containsExactly("promote prod-*");
        assertThat(ofTrigger("{target: 'prod-[ab]'}")).containsExactly("promote");
    }

    @Test
    void a_step_that_asks_for_a_target_has_the_events_of_its_pipeline() {
        String pipeline = """
                kind: pipeline
                steps:
                  - {name: a, when: {target: production}}
                  - {name: b, when: {event: push, cron: {exclude: [hourly]}}}
                  - {name: c, when: {target: production}}
                trigger: {event: [%s]}
                """;

        assertThat(causes(pipeline.formatted("rollback, push")))
                .containsExactly(
                        "push", "pull_request", "tag", "rollback", "rollback production", "cron", "cron hourly");
        assertThat(causes(pipeline.formatted("push")))
                .containsExactly("push", "pull_request", "tag", "promote production", "cron", "cron hourly");
    }

    @Test
    void what_is_not_as_it_should_be_speaks_of_nothing() {
        assertThat(causes("{kind: pipeline, trigger: [promote], steps: {a: {when: {event: cron}}}}"))
                .hasSize(3);
        assertThat(causes("{kind: pipeline, steps: [promote, {when: {event: {include: cron}}}]}"))
                .hasSize(3);
    }

    @Test
    void builds_of_them_have_the_references_and_actions_that_such_builds_have() {
        List<Cause> causes =
                BuildCauses.of(DroneConfiguration.parse("{kind: pipeline, trigger: {target: production}}"));

        assertThat(causes.stream().map(cause -> Build.of(cause, "main")))
                .containsExactly(
                        Build.push("main"),
                        Build.pullRequest(42, "main", "main"),
                        Build.tag("v1.0.0").branch("main").source("main"),
                        Build.promote("main", "production"));
    }
}
