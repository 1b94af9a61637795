package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.build.Cause;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowCausesTest {

    private static List<String> causes(String yaml) {
        return WorkflowCauses.of(WoodpeckerConfiguration.parse(yaml, ".woodpecker/a.yaml")).stream()
                .map(Cause::name)
                .toList();
    }

    /** Beside a push, a pull request and a tag. */
    private static List<String> ofWhen(String when) {
        return causes("{when: " + when + "}").stream()
                .filter(name -> !List.of("push", "pull_request", "tag").contains(name))
                .toList();
    }

    @Test
    void what_conditions_of_workflows_and_steps_name_starts_something() {
        assertThat(causes("""
                when: [{event: [push, manual]}, {event: cron, cron: nightly}]
                services:
                  database: {image: postgres, when: {event: release}}
                steps:
                  - {name: tidy, image: alpine, when: {event: pull_request_closed}}
                """))
                .containsExactly(
                        "push", "pull_request", "tag", "pull_request_closed", "release", "cron nightly", "manual");
    }

    @Test
    void evaluate_names_environments_cron_jobs_and_events() {
        assertThat(ofWhen("{event: deployment, evaluate: 'CI_PIPELINE_DEPLOY_TARGET == \"production\"'}"))
                .containsExactly("deployment production");
        assertThat(
                        ofWhen(
                                "{evaluate: '\"a\" == CI_PIPELINE_DEPLOY_TARGET || CI_PIPELINE_DEPLOY_TARGET in [\"b\", \"c\"]'}"))
                .containsExactly("deployment a", "deployment b", "deployment c");
        assertThat(ofWhen("{evaluate: 'not (CI_PIPELINE_DEPLOY_TARGET == \"a\")'}"))
                .containsExactly("deployment", "deployment a");
        assertThat(ofWhen("{evaluate: 'CI_PIPELINE_EVENT == \"cron\" && CI_PIPELINE_CRON != \"hourly\"'}"))
                .containsExactly("cron", "cron hourly");
        assertThat(ofWhen("{evaluate: 'CI_PIPELINE_EVENT != \"manual\"'}")).containsExactly("manual");
        assertThat(ofWhen("{evaluate: 'CI_PIPELINE_DEPLOY_TARGET startsWith \"prod\"'}"))
                .isEmpty();
    }

    @Test
    void what_is_broken_speaks_of_nothing() {
        assertThat(ofWhen("{evaluate: '== \"a\"'}")).isEmpty();
        assertThat(ofWhen("cron")).isEmpty();
    }
}
