package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pipelines of a file of Drone, with what their runners make of their steps. */
final class DroneParts {

    /** By what name others know a pipeline that has none. */
    static final String UNNAMED = "default";

    private final Verdict verdict;
    private final SourceText sources;

    private DroneParts(Verdict verdict, SourceText sources) {
        this.verdict = verdict;
        this.sources = sources;
    }

    static Parts of(DroneConfiguration configuration, SourceText sources) {
        DroneParts parts = new DroneParts(configuration.verdict(true), sources);
        return new Parts(
                "pipeline",
                configuration.effective().pipelines().stream()
                        .map(parts::pipeline)
                        .toList());
    }

    static String name(Pipeline pipeline) {
        return pipeline.name().orElse(UNNAMED);
    }

    private Part pipeline(Pipeline pipeline) {
        Optional<PipelineVerdict> known = verdict.pipelines().stream()
                .filter(each -> each.name().equals(pipeline.name().orElse("")))
                .findFirst();
        Optional<Plan> plan = known.flatMap(PipelineVerdict::plan);
        List<Part> steps = steps(pipeline).map(step -> step(step, plan)).toList();
        return new Part(
                new Subject("pipeline", name(pipeline), pipeline.toNode().origin(), sources),
                pipeline.toNode(),
                Part.dependsOn(pipeline.toNode()),
                false,
                new Parts("step", steps));
    }

    static Stream<Step> steps(Pipeline pipeline) {
        return Stream.of(pipeline.servicesList(), pipeline.stepsList())
                .flatMap(steps -> steps.orElse(List.of()).stream());
    }

    private Part step(Step step, Optional<Plan> plan) {
        String name = step.name().orElse("");
        Optional<PlannedStep> planned = plan.flatMap(all ->
                all.steps().stream().filter(each -> each.name().equals(name)).findFirst());
        return new Part(
                new Subject("step", name, step.toNode().origin(), sources),
                step.toNode(),
                planned.map(PlannedStep::dependsOn).orElseGet(() -> Part.dependsOn(step.toNode())),
                planned.map(PlannedStep::isPrivileged)
                        .orElseGet(() -> step.privileged().orElse(false)),
                new Parts("step", List.of()));
    }
}
