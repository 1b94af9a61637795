package dev.pipewright.tool;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.runner.ErrorPolicy;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.BuildTable;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import java.util.ArrayList;
import java.util.List;

/** A build of Drone for people: its pipelines and steps in their order, what becomes of each, and why others are not in it. */
final class BuildOutline {

    private static final String INDENT = "  ";

    private BuildOutline() {}

    static String of(String event, Build build, BuildRun run) {
        StringBuilder text = new StringBuilder(event).append(": ").append(build);
        if (run.verdict().isWithoutPipelines()) {
            text.append(": no build, as no pipeline matches");
        }
        run.status().ifPresent(status -> text.append(": ").append(status.text()));
        text.append('\n');
        run.pipelines().forEach(pipeline -> text.append(pipeline(pipeline)));
        return text.toString();
    }

    private static String pipeline(PipelineRun run) {
        PipelineVerdict pipeline = run.pipeline();
        String name = BuildTable.name(pipeline);
        String line = new OutlineLine(name, fate(run)).text(INDENT, name.length());
        if (!pipeline.isMatched() || run.steps().isEmpty()) {
            return line;
        }
        Plan plan = pipeline.plan().orElseThrow();
        List<OutlineLine> steps = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            steps.add(new OutlineLine(plan.steps().get(i).name(), remarks(run, plan, i)));
        }
        return line + OutlineLine.block(INDENT.repeat(2), steps);
    }

    private static List<String> fate(PipelineRun run) {
        PipelineVerdict pipeline = run.pipeline();
        if (pipeline.unmet().isPresent()) {
            return List.of("not in this build: its trigger " + pipeline.unmet().get());
        }
        if (pipeline.failure().isPresent()) {
            return List.of("refused: " + pipeline.failure().get().message().strip());
        }
        if (run.breaksRunner()) {
            return List.of("breaks its runner: a step that fails fast has conditions that do not hold");
        }
        List<String> remarks = new ArrayList<>();
        remarks.add(run.status()
                .map(Status::text)
                .orElse(
                        pipeline.isSupported()
                                ? "never starts"
                                : "its runner \"" + pipeline.type() + "\" is not known"));
        if (!pipeline.dependsOn().isEmpty()) {
            remarks.add(OutlineLine.after(pipeline.dependsOn()));
        }
        if (run.isTimingDependent()) {
            remarks.add("depends on how long steps take");
        }
        return remarks;
    }

    private static List<String> remarks(PipelineRun run, Plan plan, int index) {
        PlannedStep step = plan.steps().get(index);
        if (step.runPolicy() == RunPolicy.NEVER) {
            UnmetCondition unmet = plan.unmet().get(step.name());
            return List.of("left out" + (unmet == null ? "" : ": its when " + unmet));
        }
        boolean inTurn = index > 0
                && step.dependsOn().equals(List.of(plan.steps().get(index - 1).name()));
        List<String> remarks = new ArrayList<>(StepEnd.remarks(run.outcomes(), index));
        if (step.runPolicy() != RunPolicy.ON_SUCCESS) {
            remarks.add(step.runPolicy().text());
        }
        if (step.isDetached()) {
            remarks.add("in the background");
        }
        if (step.errorPolicy() == ErrorPolicy.IGNORE) {
            remarks.add("may fail");
        }
        if (!inTurn && !step.dependsOn().isEmpty()) {
            remarks.add(OutlineLine.after(step.dependsOn()));
        }
        return remarks;
    }
}
