package dev.pipewright.drone.woodpecker.simulate;

import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Outcome;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs the stages of a workflow, one after the other. */
final class WorkflowExecution {

    private static final int KILLED = 137;

    private final Function<String, Ending> endings;
    private final boolean killsOthers;
    private final List<StepRun> runs = new ArrayList<>();
    private boolean failed;
    private boolean cancelled;

    private WorkflowExecution(Function<String, Ending> endings, boolean killsOthers) {
        this.endings = endings;
        this.killsOthers = killsOthers;
    }

    /** The outcomes: a step that cancels the workflow finds those beside it ended, or kills them. */
    static List<Outcome> outcomes(CompiledWorkflow workflow, Function<String, Ending> endings) {
        Outcome ended = new WorkflowExecution(endings, false).run(workflow);
        Outcome killed = new WorkflowExecution(endings, true).run(workflow);
        return ended.equals(killed) ? List.of(ended) : List.of(ended, killed);
    }

    private Outcome run(CompiledWorkflow workflow) {
        workflow.stages().forEach(this::stage);
        return new Outcome(failed ? Status.FAILURE : Status.SUCCESS, runs);
    }

    private void stage(List<WorkflowStep> stage) {
        boolean cancels = stage.stream().anyMatch(step -> starts(step) && cancels(step));
        boolean fails = stage.stream().anyMatch(step -> starts(step) && fails(step));
        stage.forEach(step -> runs.add(run(step, cancels)));
        failed |= fails;
        cancelled |= cancels;
    }

    private StepRun run(WorkflowStep step, boolean stageIsCancelled) {
        if (!starts(step)) {
            return new StepRun(step.name(), Status.SKIPPED, 0);
        }
        Ending ending = ending(step);
        if (stageIsCancelled && killsOthers && !cancels(step) && !step.isDetached()) {
            return new StepRun(step.name(), Status.KILLED, KILLED);
        }
        return new StepRun(step.name(), isGood(ending) ? Status.SUCCESS : Status.FAILURE, ending.exitCode());
    }

    private boolean starts(WorkflowStep step) {
        return !cancelled && (failed ? step.onFailure() : step.onSuccess());
    }

    /** How a step ends; what runs in the background has no end that anybody looks at, once it has started. */
    private Ending ending(WorkflowStep step) {
        Ending ending = endings.apply(step.name());
        return step.isDetached() && !ending.isError() ? Ending.SUCCESS : ending;
    }

    private static boolean isGood(Ending ending) {
        return !ending.isError() && ending.exitCode() == 0;
    }

    /** Whether a step fails its workflow; that it cannot start is not ignored even where its failure is. */
    private boolean fails(WorkflowStep step) {
        Ending ending = ending(step);
        return ending.isError() || (!isGood(ending) && !step.failure().equals("ignore"));
    }

    private boolean cancels(WorkflowStep step) {
        return step.failure().equals("cancel") && fails(step);
    }
}
