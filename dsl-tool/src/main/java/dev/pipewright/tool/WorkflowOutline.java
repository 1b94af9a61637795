package dev.pipewright.tool;

import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowDecision;
import dev.pipewright.drone.woodpecker.WorkflowDecisions;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import dev.pipewright.drone.woodpecker.simulate.WoodpeckerRun;
import dev.pipewright.drone.woodpecker.simulate.WorkflowRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What Woodpecker runs on an event, for people: its workflows and steps in their order, what becomes of each, and why others do not
 * run.
 */
final class WorkflowOutline {

    private static final String INDENT = "  ";

    private final WoodpeckerVerdict verdict;
    private final WoodpeckerRun run;
    private final WorkflowDecisions decisions;

    /** @param decisions why the workflows and steps of this verdict run or not */
    WorkflowOutline(WoodpeckerVerdict verdict, WoodpeckerRun run, WorkflowDecisions decisions) {
        this.verdict = verdict;
        this.run = run;
        this.decisions = decisions;
    }

    /**
     * The outline.
     *
     * @param names the workflows of all files, those that do not run among them
     */
    String of(String event, WoodpeckerEvent occasion, List<String> names) {
        StringBuilder text = new StringBuilder(event).append(": ").append(occasion);
        run.status().ifPresent(status -> text.append(": ").append(status.text()));
        text.append('\n');
        names.forEach(name -> text.append(workflows(name)));
        return text.toString();
    }

    private String workflows(String name) {
        List<WorkflowRun> rows = run.workflows().stream()
                .filter(each -> each.workflow().name().equals(name))
                .toList();
        StringBuilder text = new StringBuilder();
        if (rows.isEmpty()) {
            String why = verdict.isValid() ? leftOut(decision -> isOf(decision, name)) : "refused";
            text.append(new OutlineLine(name, List.of(why)).text(INDENT, name.length()));
        }
        rows.forEach(row -> text.append(workflow(row)));
        return text.toString();
    }

    private static boolean isOf(WorkflowDecision decision, String workflow) {
        return decision.isOfWorkflow() && decision.workflow().equals(workflow);
    }

    private String leftOut(Predicate<WorkflowDecision> meant) {
        return "left out"
                + verdict.decisions().stream()
                        .filter(meant)
                        .findFirst()
                        .map(decision ->
                                ": " + decisions.decision(verdict, decision).because())
                        .orElse("");
    }

    private String workflow(WorkflowRun row) {
        CompiledWorkflow workflow = row.workflow();
        List<String> fate = new ArrayList<>();
        fate.add(row.status().map(Status::text).orElse("never starts"));
        if (!workflow.dependsOn().isEmpty()) {
            fate.add(OutlineLine.after(workflow.dependsOn()));
        }
        String line = new OutlineLine(workflow.rowName(), fate)
                .text(INDENT, workflow.rowName().length());
        return row.outcomes().isEmpty() ? line : line + OutlineLine.block(INDENT.repeat(2), steps(row));
    }

    private List<OutlineLine> steps(WorkflowRun row) {
        List<OutlineLine> steps = new ArrayList<>();
        for (List<WorkflowStep> stage : row.workflow().stages()) {
            for (WorkflowStep step : stage) {
                steps.add(new OutlineLine(step.name(), remarks(row, steps.size(), stage, step)));
            }
        }
        absent(row).forEach(steps::add);
        return steps;
    }

    /** The steps that their conditions leave out. */
    private Stream<OutlineLine> absent(WorkflowRun row) {
        return verdict.decisions().stream()
                .filter(decision -> !decision.isOfWorkflow()
                        && !decision.holds()
                        && decision.rowName().equals(row.workflow().rowName()))
                .map(decision -> new OutlineLine(decision.step(), List.of(leftOut(decision::equals))));
    }

    private static List<String> remarks(WorkflowRun row, int position, List<WorkflowStep> stage, WorkflowStep step) {
        List<String> remarks = new ArrayList<>(StepEnd.remarks(row.outcomes(), position));
        if (step.onFailure()) {
            remarks.add((step.onSuccess() ? RunPolicy.ALWAYS : RunPolicy.ON_FAILURE).text());
        }
        if (step.isDetached()) {
            remarks.add("in the background");
        }
        if (step.failure().equals("ignore")) {
            remarks.add("may fail");
        }
        if (!stage.get(0).equals(step)) {
            remarks.add("beside \"" + stage.get(0).name() + '"');
        }
        return remarks;
    }
}
