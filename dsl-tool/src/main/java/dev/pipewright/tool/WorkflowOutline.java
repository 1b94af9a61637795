package dev.pipewright.tool;

import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What Woodpecker runs on an event, for people: its workflows, and in each a line for the steps that run side by side. */
final class WorkflowOutline {

    private WorkflowOutline() {}

    /**
     * The outline.
     *
     * @param names the workflows of all files, those that do not run among them
     */
    static String of(WoodpeckerEvent event, List<String> names, WoodpeckerVerdict verdict) {
        StringBuilder text = new StringBuilder().append(event).append('\n');
        for (String name : names) {
            List<CompiledWorkflow> runs = verdict.workflows().stream()
                    .filter(workflow -> workflow.name().equals(name))
                    .toList();
            if (runs.isEmpty()) {
                text.append("  ").append(name).append("  ");
                text.append(verdict.isValid() ? "left out: nothing in it runs on this event" : "refused")
                        .append('\n');
            }
            runs.forEach(workflow -> workflow(workflow, text));
        }
        return text.toString();
    }

    private static void workflow(CompiledWorkflow workflow, StringBuilder text) {
        text.append("  ").append(workflow.name());
        if (!workflow.matrix().isEmpty()) {
            text.append(' ').append(new TreeMap<>(workflow.matrix()));
        }
        if (!workflow.dependsOn().isEmpty()) {
            text.append("  after ").append(String.join(", ", workflow.dependsOn()));
        }
        text.append('\n');
        for (List<WorkflowStep> stage : workflow.stages()) {
            text.append("    ");
            text.append(stage.stream().map(WorkflowOutline::step).collect(Collectors.joining(", ")));
            text.append('\n');
        }
    }

    private static String step(WorkflowStep step) {
        if (step.onFailure()) {
            return step.name() + (step.onSuccess() ? " (always)" : " (on failure)");
        }
        return step.name();
    }
}
