package dev.pipewright.drone.simulate;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.TypedMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells why the pipelines and steps of a file are in a build or not, with the places that say so. */
public final class BuildDecisions {

    private final DroneConfiguration configuration;

    private BuildDecisions(DroneConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Decisions with the places of this configuration.
     *
     * @param configuration the file that was judged, as it is written
     */
    public static BuildDecisions of(DroneConfiguration configuration) {
        return new BuildDecisions(configuration);
    }

    /** All pipelines of a verdict in the order of the file, each with its steps where the build has it. */
    public List<Decision> all(Verdict verdict) {
        List<Decision> decisions = new ArrayList<>();
        for (PipelineVerdict pipeline : verdict.pipelines()) {
            decisions.add(pipeline(pipeline));
            if (pipeline.isMatched()) {
                for (PlannedStep step : BuildTable.steps(pipeline)) {
                    decisions.add(step(pipeline, step.name()));
                }
            }
        }
        return decisions;
    }

    /** Why the build has a pipeline or not. */
    public Decision pipeline(PipelineVerdict pipeline) {
        Optional<Pipeline> written = written(pipeline);
        String name = BuildTable.name(pipeline);
        if (pipeline.unmet().isPresent()) {
            UnmetCondition unmet = pipeline.unmet().get();
            Origin origin = place(written, written.flatMap(Pipeline::trigger), unmet);
            return new Decision(name, false, "its trigger " + unmet, origin);
        }
        Origin origin = place(written);
        if (pipeline.failure().isPresent()) {
            String message = pipeline.failure().get().message().strip();
            return new Decision(name, false, "refused: " + message, origin);
        }
        boolean isRestricted = written.flatMap(Pipeline::trigger).isPresent();
        return new Decision(name, true, isRestricted ? "its trigger holds" : "nothing restricts it", origin);
    }

    /** Why a pipeline of the build has a step or not. */
    public Decision step(PipelineVerdict pipeline, String step) {
        Optional<Step> written = written(pipeline).stream()
                .flatMap(BuildDecisions::steps)
                .filter(each -> each.name().filter(step::equals).isPresent())
                .findFirst();
        String name = BuildTable.name(pipeline) + Decision.PART + step;
        UnmetCondition unmet =
                pipeline.plan().map(Plan::unmet).map(all -> all.get(step)).orElse(null);
        if (unmet != null) {
            Origin origin = place(written, written.flatMap(Step::when), unmet);
            return new Decision(name, false, "its when " + unmet, origin);
        }
        boolean isRestricted = written.flatMap(Step::when).isPresent();
        return new Decision(name, true, isRestricted ? "its when holds" : "nothing restricts it", place(written));
    }

    /** The services and steps of a pipeline as they are written. */
    private static Stream<Step> steps(Pipeline pipeline) {
        return Stream.of(pipeline.servicesList(), pipeline.stepsList())
                .flatMap(steps -> steps.orElse(List.of()).stream());
    }

    private Optional<Pipeline> written(PipelineVerdict pipeline) {
        return configuration.pipelines().stream()
                .filter(each -> each.name().orElse("").equals(pipeline.name()))
                .findFirst();
    }

    private static Origin place(Optional<? extends TypedMapping<?>> written) {
        return written.map(each -> each.toNode().origin()).orElse(Origin.unknown());
    }

    /** The line of a condition, or that of the whole where it has none of its own. */
    private static Origin place(
            Optional<? extends TypedMapping<?>> whole,
            Optional<? extends TypedMapping<?>> conditions,
            UnmetCondition unmet) {
        return conditions
                .map(all -> all.toNode().get(unmet.name()))
                .map(Node::origin)
                .filter(own -> !own.file().isEmpty())
                .orElseGet(() -> place(whole));
    }
}
