package dev.pipewright.tool;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.runner.ErrorPolicy;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A build of Drone for people: its pipelines and steps in their order, what becomes of each, and why others are not in it. */
final class BuildOutline {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    static String of(Build build, BuildRun run) {
        BuildOutline outline = new BuildOutline();
        outline.text.append(build);
        outline.add(run);
        return outline.text.toString();
    }

    private void add(BuildRun run) {
        if (run.verdict().isWithoutPipelines()) {
            text.append(": no build, as no pipeline matches");
        }
        run.status().ifPresent(status -> text.append(": ").append(status.text()));
        text.append('\n');
        run.pipelines().forEach(this::pipeline);
    }

    private void pipeline(PipelineRun run) {
        PipelineVerdict pipeline = run.pipeline();
        text.append(INDENT).append(pipeline.name().isEmpty() ? "default" : pipeline.name());
        text.append(INDENT).append(fate(run)).append('\n');
        if (!pipeline.isMatched() || run.steps().isEmpty()) {
            return;
        }
        int width = run.steps().stream()
                .mapToInt(step -> step.name().length())
                .max()
                .orElse(0);
        Plan plan = pipeline.plan().orElseThrow();
        for (int i = 0; i < plan.steps().size(); i++) {
            step(run, plan, i, width);
        }
    }

    private String fate(PipelineRun run) {
        PipelineVerdict pipeline = run.pipeline();
        if (pipeline.unmet().isPresent()) {
            return "not in this build: its trigger " + pipeline.unmet().get();
        }
        if (pipeline.failure().isPresent()) {
            return "refused: " + pipeline.failure().get().message().strip();
        }
        if (run.breaksRunner()) {
            return "breaks its runner: a step that fails fast has conditions that do not hold";
        }
        List<String> remarks = new ArrayList<>();
        remarks.add(run.status()
                .map(Status::text)
                .orElse(
                        pipeline.isSupported()
                                ? "never starts"
                                : "its runner \"" + pipeline.type() + "\" is not known"));
        after(pipeline.dependsOn()).ifPresent(remarks::add);
        if (run.isTimingDependent()) {
            remarks.add("depends on how long steps take");
        }
        return String.join(", ", remarks);
    }

    private void step(PipelineRun run, Plan plan, int index, int width) {
        PlannedStep step = plan.steps().get(index);
        text.append(INDENT.repeat(2)).append(step.name());
        text.append(" ".repeat(width - step.name().length() + 2));
        text.append(String.join(", ", remarks(run, plan, index))).append('\n');
    }

    private List<String> remarks(PipelineRun run, Plan plan, int index) {
        PlannedStep step = plan.steps().get(index);
        if (step.runPolicy() == RunPolicy.NEVER) {
            UnmetCondition unmet = plan.unmet().get(step.name());
            return List.of("left out" + (unmet == null ? "" : ": its when " + unmet));
        }
        List<String> remarks = new ArrayList<>();
        remarks.add(StepEnd.told(run.steps().get(index)));
        String otherwise = StepEnd.otherwise(run.outcomes(), index);
        if (!otherwise.isEmpty()) {
            remarks.add("may be " + otherwise);
        }
        if (step.runPolicy() != RunPolicy.ON_SUCCESS) {
            remarks.add(step.runPolicy().text());
        }
        if (step.isDetached()) {
            remarks.add("in the background");
        }
        if (step.errorPolicy() == ErrorPolicy.IGNORE) {
            remarks.add("may fail");
        }
        boolean inTurn = index > 0
                && step.dependsOn().equals(List.of(plan.steps().get(index - 1).name()));
        if (!inTurn) {
            after(step.dependsOn()).ifPresent(remarks::add);
        }
        return remarks;
    }

    private static Optional<String> after(List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "after " + names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" ")));
    }
}
