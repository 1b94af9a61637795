package dev.pipewright.drone.simulate;

import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a build.
 *
 * @param verdict Drone's verdict on the file
 * @param status how the build ended; empty where there is none
 * @param pipelines its pipelines in the order of the file, those that are not part of it among them
 */
public record BuildRun(Verdict verdict, Optional<Status> status, List<PipelineRun> pipelines) {

    /** Keeps the list as it is now. */
    public BuildRun {
        pipelines = List.copyOf(pipelines);
    }

    /** The names by which {@link Endings} know the steps: each for itself, and with its pipeline, {@code build/test}. */
    public Set<String> stepNames() {
        Set<String> names = new LinkedHashSet<>();
        for (PipelineVerdict pipeline : verdict.pipelines()) {
            BuildTable.allSteps(pipeline)
                    .forEach(step -> names.addAll(List.of(step.name(), BuildTable.name(pipeline) + "/" + step.name())));
        }
        return names;
    }

    /** The pipeline of a name; one without a name is {@code default}. */
    public Optional<PipelineRun> pipeline(String name) {
        return pipelines.stream()
                .filter(run -> run.pipeline().name().equals(name)
                        || (run.pipeline().name().isEmpty() && name.equals("default")))
                .findFirst();
    }
}
