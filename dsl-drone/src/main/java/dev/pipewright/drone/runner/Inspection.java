package dev.pipewright.drone.runner;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.decode.Decoder;
import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.RefusedException;
import java.util.Optional;

/** A runner's look at the document of a pipeline, once substitution is done. */
public final class Inspection {

    private final RunnerKind kind;
    private final Fields pipeline;

    private Inspection(RunnerKind kind, Fields pipeline) {
        this.kind = kind;
        this.pipeline = pipeline;
    }

    /**
     * Reads a pipeline.
     *
     * @param document the text of its document
     * @throws RefusedException where it cannot be read; its line counts within the document
     */
    public static Inspection of(RunnerKind kind, String document) {
        Fields pipeline = Decoder.read(document, kind.shape());
        ParseRules.check(kind, pipeline);
        return new Inspection(kind, pipeline);
    }

    /** Whether the pipeline still has the name by which the server knows it: the server reads before substitution. */
    public boolean isNamed(String name) {
        return pipeline.text("name").equals(name);
    }

    /**
     * Holds the pipeline against the runner's rules.
     *
     * @throws RefusedException where it breaks one
     */
    public void check(Build build) {
        LintRules.check(kind, pipeline, build.isTrusted());
    }

    /** What the runner would run; empty for runners whose plans we do not know. */
    public Optional<Plan> plan(Build build) {
        return kind == RunnerKind.DOCKER || kind == RunnerKind.KUBERNETES
                ? Optional.of(Plan.of(kind, pipeline, build))
                : Optional.empty();
    }
}
