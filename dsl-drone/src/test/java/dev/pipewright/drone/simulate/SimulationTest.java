package dev.pipewright.drone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.build.Build;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final String SERIAL = """
            kind: pipeline
            name: default
            clone: {disable: true}
            steps:
              - {name: a, image: alpine}
              - {name: b, image: alpine}
              - {name: c, image: alpine, when: {status: [failure]}}
            """;

    private static List<Status> statuses(Simulation simulation) {
        return simulation.run().pipelines().get(0).steps().stream()
                .map(StepRun::status)
                .toList();
    }

    @Test
    void a_failure_skips_what_follows_and_runs_what_waits_for_failures() {
        Simulation failing = Simulation.of(SERIAL, Build.push("main")).ending("a", Ending.exit(1));

        assertThat(statuses(failing)).containsExactly(Status.FAILURE, Status.SKIPPED, Status.SUCCESS);
        assertThat(failing.run().status()).contains(Status.FAILURE);
    }

    @Test
    void exit_code_78_ends_the_pipeline_as_a_success() {
        Simulation ending = Simulation.of(SERIAL, Build.push("main")).ending("default/a", Ending.exit(78));

        assertThat(statuses(ending)).containsExactly(Status.SUCCESS, Status.SKIPPED, Status.SKIPPED);
        assertThat(ending.run().status()).contains(Status.SUCCESS);
    }

    @Test
    void a_failing_branch_may_skip_another() {
        Simulation failing = Simulation.of("""
                        kind: pipeline
                        name: default
                        clone: {disable: true}
                        steps:
                          - {name: lint, image: alpine}
                          - {name: build, image: alpine}
                          - {name: pack, image: alpine, depends_on: [build]}
                        """, Build.push("main")).ending("lint", Ending.exit(1));

        PipelineRun pipeline = failing.run().pipelines().get(0);
        assertThat(failing.runEquallyLong().pipelines().get(0).outcomes())
                .containsExactly(pipeline.outcomes().get(0));
        assertThat(pipeline.isTimingDependent()).isTrue();
        assertThat(pipeline.outcomes())
                .extracting(outcome -> outcome.steps().get(2).status())
                .contains(Status.SUCCESS, Status.SKIPPED);
    }

    @Test
    void a_fast_failure_of_a_step_that_does_not_run_breaks_the_runner() {
        BuildRun run = Simulation.of("""
                        kind: pipeline
                        name: default
                        steps:
                          - {name: a, image: alpine, failure: fast, when: {event: tag}}
                        """, Build.push("main")).run();

        assertThat(run.pipelines().get(0).breaksRunner()).isTrue();
    }

    @Test
    void a_pipeline_for_failures_is_skipped_where_none_failed() {
        String text = """
                kind: pipeline
                name: build
                steps: [{name: a, image: alpine}]
                ---
                kind: pipeline
                name: alarm
                depends_on: [build]
                trigger: {status: [failure]}
                """;
        Simulation simulation = Simulation.of(text, Build.push("main"));

        assertThat(simulation.run().pipeline("alarm"))
                .flatMap(PipelineRun::status)
                .contains(Status.SKIPPED);
        assertThat(simulation.ending("a", Ending.exit(2)).run().pipeline("alarm"))
                .flatMap(PipelineRun::status)
                .contains(Status.SUCCESS);
    }
}
