package dev.pipewright.assertion;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.PipelineRun;

/** Assertions about what a pipeline does in a build of Drone: which steps run, and how they end. */
public final class PipelineRunAssert extends AbstractStepsRunAssert<PipelineRunAssert, PipelineRun> {

    PipelineRunAssert(Build build, PipelineRun run, BuildEvidence evidence) {
        super(run, PipelineRunAssert.class, new PipelineStepOccurrences(build.toString(), run, evidence));
    }

    /**
     * It waits for these pipelines and no others; none for one that starts at once. In the place of those that are not part of the
     * build stands what they wait for.
     */
    public PipelineRunAssert waitsFor(String... pipelines) {
        return waits(label(), "pipeline", actual.pipeline().dependsOn(), pipelines);
    }

    @Override
    String label() {
        return "pipeline " + Quoted.name(BuildEvidence.name(actual));
    }
}
