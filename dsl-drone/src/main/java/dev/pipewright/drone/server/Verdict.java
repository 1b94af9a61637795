package dev.pipewright.drone.server;

import dev.pipewright.drone.build.Build;
import java.util.List;
import java.util.Optional;

/**
 * Drone's verdict on a file for a build.
 *
 * @param failure the first that refuses it: the server, or the runner of its first pipeline that is refused
 * @param kinds the kinds of its documents
 * @param pipelines its pipelines in order, whether the build has them or not; none where the server cannot read the file
 */
public record Verdict(Optional<Failure> failure, List<String> kinds, List<PipelineVerdict> pipelines) {

    /** Keeps the lists as they are now. */
    public Verdict {
        kinds = List.copyOf(kinds);
        pipelines = List.copyOf(pipelines);
    }

    /** Judges the text of a file. */
    public static Verdict of(String text, Build build) {
        return new Judge(text, build).verdict();
    }

    /** All that refuse it: the server, or else each runner that refuses its pipeline. */
    public List<Failure> failures() {
        boolean byServer = failure.filter(Failure::isOfServer).isPresent();
        return byServer
                ? failure.stream().toList()
                : pipelines.stream()
                        .flatMap(pipeline -> pipeline.failure().stream())
                        .distinct()
                        .toList();
    }

    /** Whether nobody refuses it. */
    public boolean isValid() {
        return failure.isEmpty();
    }

    /** Whether the server could read it and found no pipeline for the build. */
    public boolean isWithoutPipelines() {
        boolean isRead = failure.map(f -> f.phase() != Phase.SERVER_PARSE).orElse(true);
        return isRead && pipelines.stream().noneMatch(PipelineVerdict::isMatched);
    }
}
