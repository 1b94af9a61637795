package dev.pipewright.drone.woodpecker.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WoodpeckerRunTest {

    private static final Ending FAILURE = Ending.exit(1);

    private static WoodpeckerRun run(Map<String, String> files, Map<String, Ending> endings) {
        WoodpeckerVerdict verdict = WoodpeckerVerdict.of(files, WoodpeckerEvent.push("main"));
        assertThat(verdict.isValid()).as(verdict.toString()).isTrue();
        return WoodpeckerRun.of(verdict, new Endings(endings));
    }

    /** The run of a workflow whose steps are given in the flow form, one after the other. */
    private static WorkflowRun run(String steps, Map<String, Ending> endings) {
        return run(Map.of("build.yaml", "skip_clone: true\nsteps: {" + steps + "}"), endings)
                .workflows()
                .get(0);
    }

    private static List<String> steps(WorkflowRun run) {
        return run.steps().stream()
                .map(step -> step.name() + " " + step.status().text())
                .toList();
    }

    private static Status status(WorkflowRun run) {
        return run.status().orElseThrow();
    }

    @Test
    void a_failure_skips_what_follows_and_starts_what_waits_for_one() {
        String steps = "a: {image: x}, b: {image: x}, tell: {image: x, when: {status: failure}},"
                + " always: {image: x, when: {status: [success, failure]}}";

        WorkflowRun failed = run(steps, Map.of("a", FAILURE));
        assertThat(status(failed)).isEqualTo(Status.FAILURE);
        assertThat(steps(failed)).containsExactly("a failure", "b skipped", "tell success", "always success");
        WorkflowRun good = run(steps, Map.of());
        assertThat(status(good)).isEqualTo(Status.SUCCESS);
        assertThat(steps(good)).containsExactly("a success", "b success", "tell skipped", "always success");
    }

    @Test
    void a_failure_reaches_no_step_of_its_own_stage() {
        WorkflowRun run = run(
                "a: {image: x, depends_on: []}, b: {image: x, depends_on: []}, c: {image: x, depends_on: [b]}",
                Map.of("a", FAILURE));

        assertThat(steps(run)).containsExactly("a failure", "b success", "c skipped");
        assertThat(run.outcomes()).hasSize(1);
    }

    @Test
    void an_ignored_failure_stays_one_but_a_step_that_cannot_start_is_not_ignored() {
        String steps = "a: {image: x, failure: ignore}, b: {image: x}";

        WorkflowRun ignored = run(steps, Map.of("a", Ending.exit(78)));
        assertThat(status(ignored)).isEqualTo(Status.SUCCESS);
        assertThat(steps(ignored)).containsExactly("a failure", "b success");
        assertThat(status(run(steps, Map.of("a", Ending.ERROR)))).isEqualTo(Status.FAILURE);
    }

    @Test
    void what_runs_in_the_background_has_no_end() {
        String steps = "a: {image: x, detach: true}, b: {image: x}";

        assertThat(steps(run(steps, Map.of("a", FAILURE)))).containsExactly("a success", "b success");
        assertThat(steps(run(steps, Map.of("a", Ending.ERROR)))).containsExactly("a failure", "b skipped");
    }

    @Test
    void a_step_that_cancels_may_kill_those_beside_it_and_lets_nothing_follow() {
        WorkflowRun run = run(
                "a: {image: x, failure: cancel, depends_on: []}, b: {image: x, depends_on: []},"
                        + " c: {image: x, depends_on: [b], when: {status: [success, failure]}}",
                Map.of("a", FAILURE));

        assertThat(status(run)).isEqualTo(Status.FAILURE);
        assertThat(run.outcomes())
                .extracting(outcome -> outcome.steps().get(1).status())
                .containsExactly(Status.SUCCESS, Status.KILLED);
        assertThat(steps(run)).containsExactly("a failure", "b success", "c skipped");
    }

    @Test
    void a_workflow_runs_by_how_all_rows_of_what_it_waits_for_ended() {
        String waits = "depends_on: [test]\nsteps: {a: {image: x}}\n";
        Map<String, String> files = Map.of(
                "test.yaml",
                "matrix: {V: [1, 2]}\nsteps: {'t${V}': {image: x}}",
                "deploy.yaml",
                waits,
                "tell.yaml",
                waits + "when: {status: failure}",
                "clean.yaml",
                waits + "when: {status: [success, failure]}");

        WoodpeckerRun mixed = run(files, Map.of("test/t2", FAILURE));
        assertThat(mixed.status()).contains(Status.FAILURE);
        assertThat(mixed.workflows())
                .extracting(each -> each.workflow().name() + " " + status(each).text())
                .containsExactly("clean success", "deploy skipped", "tell skipped", "test success", "test failure");
        assertThat(run(files, Map.of("t1", FAILURE, "t2", FAILURE)).workflows())
                .extracting(each -> each.workflow().name() + " " + status(each).text())
                .contains("tell success", "deploy skipped");
    }

    @Test
    void workflows_that_wait_for_each_other_never_start() {
        Map<String, String> files = Map.of(
                "a.yaml", "depends_on: [b]\nsteps: {a: {image: x}}",
                "b.yaml", "depends_on: [a]\nsteps: {b: {image: x}}");

        assertThat(run(files, Map.of()).workflows())
                .allSatisfy(each -> assertThat(each.status()).isEmpty());
    }
}
