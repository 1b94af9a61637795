package dev.pipewright.tool;

import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import dev.pipewright.drone.woodpecker.simulate.WoodpeckerRun;
import dev.pipewright.drone.woodpecker.simulate.WorkflowRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What Woodpecker runs on an event, for people: its workflows, and in each a line for the steps that run side by side. */
final class WorkflowOutline {

    private final boolean tellsEnds;
    private final StringBuilder text = new StringBuilder();

    private WorkflowOutline(boolean tellsEnds) {
        this.tellsEnds = tellsEnds;
    }

    /**
     * The outline.
     *
     * @param names the workflows of all files, those that do not run among them
     * @param endings how steps end that do not succeed; where none is said, it is not told how all ends
     */
    static String of(WoodpeckerEvent event, List<String> names, WoodpeckerVerdict verdict, Endings endings) {
        WorkflowOutline outline = new WorkflowOutline(!endings.byStep().isEmpty());
        WoodpeckerRun run = WoodpeckerRun.of(verdict, endings);
        outline.text.append(event);
        outline.status(": ", run.status());
        outline.text.append('\n');
        names.forEach(name -> outline.workflows(name, run, verdict.isValid()));
        return outline.text.toString();
    }

    private void workflows(String name, WoodpeckerRun all, boolean isValid) {
        List<WorkflowRun> runs = all.workflows().stream()
                .filter(run -> run.workflow().name().equals(name))
                .toList();
        if (runs.isEmpty()) {
            text.append("  ").append(name).append("  ");
            text.append(isValid ? "left out: nothing in it runs on this event" : "refused")
                    .append('\n');
        }
        runs.forEach(this::workflow);
    }

    private void workflow(WorkflowRun run) {
        CompiledWorkflow workflow = run.workflow();
        text.append("  ").append(workflow.name());
        if (!workflow.matrix().isEmpty()) {
            text.append(' ').append(new TreeMap<>(workflow.matrix()));
        }
        status("  ", run.status());
        if (!workflow.dependsOn().isEmpty()) {
            text.append("  after ").append(String.join(", ", workflow.dependsOn()));
        }
        text.append('\n');
        int position = 0;
        for (List<WorkflowStep> stage : workflow.stages()) {
            List<String> steps = new ArrayList<>();
            for (WorkflowStep step : stage) {
                List<String> remarks = remarks(step, run, position++);
                steps.add(step.name() + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")"));
            }
            text.append("    ").append(String.join(", ", steps)).append('\n');
        }
    }

    private void status(String before, Optional<Status> status) {
        if (tellsEnds) {
            text.append(before).append(status.map(Status::text).orElse("never starts"));
        }
    }

    private List<String> remarks(WorkflowStep step, WorkflowRun run, int position) {
        List<String> remarks = new ArrayList<>();
        if (tellsEnds && !run.outcomes().isEmpty()) {
            StepRun end = run.steps().get(position);
            remarks.add(end.status().text() + (end.exitCode() == 0 ? "" : " " + end.exitCode()));
            String otherwise = StepEnd.otherwise(run.outcomes(), position);
            if (!otherwise.isEmpty()) {
                remarks.add("may be " + otherwise);
            }
        }
        if (step.onFailure()) {
            remarks.add(step.onSuccess() ? "always" : "on failure");
        }
        return remarks;
    }
}
