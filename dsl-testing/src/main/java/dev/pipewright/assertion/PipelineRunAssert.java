package dev.pipewright.assertion;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Assertions about what a pipeline does in a build of Drone: which steps run, and how they end. A step runs where it does so
 * however long others take; the clone need not be named.
 */
public final class PipelineRunAssert extends AbstractRunAssert<PipelineRunAssert, PipelineRun> {

    private final StepOccurrences steps;

    PipelineRunAssert(Build build, PipelineRun run, BuildEvidence evidence) {
        this(run, new StepOccurrences(build.toString(), run, evidence));
    }

    private PipelineRunAssert(PipelineRun run, StepOccurrences steps) {
        super(run, PipelineRunAssert.class, steps);
        this.steps = steps;
    }

    /** The pipeline ends so, however long its steps take. */
    public PipelineRunAssert endsAs(Status status) {
        Set<Status> found = EnumSet.noneOf(Status.class);
        actual.status().ifPresent(found::add);
        actual.outcomes().forEach(outcome -> found.add(outcome.status()));
        return ends(label(), status, found, steps.summary());
    }

    /** A step ends so, however long others take. */
    public PipelineRunAssert endsAs(String step, Status status) {
        meant(step);
        return ends("step " + Quoted.name(step), status, steps.endings(step), steps.why(step));
    }

    private PipelineRunAssert ends(String what, Status status, Set<Status> found, String because) {
        if (!found.equals(EnumSet.of(status))) {
            String is = found.isEmpty()
                    ? "how it ends is not known"
                    : "it ends as " + found.stream().map(Status::text).collect(Collectors.joining(" or "));
            fail(what + " should end as " + status.text() + " on " + steps.occasion(), is + "\n" + because);
        }
        return this;
    }

    /** It ends in one way, however long its steps take. */
    public PipelineRunAssert doesNotDependOnTime() {
        if (actual.isTimingDependent()) {
            Set<String> undecided = new LinkedHashSet<>(steps.possible());
            undecided.removeAll(steps.certain());
            fail(
                    label() + " should end in one way on " + steps.occasion(),
                    undecided.isEmpty()
                            ? "how its steps end depends on how long they take"
                            : undecided.stream().map(steps::why).collect(Collectors.joining()));
        }
        return this;
    }

    /**
     * It waits for these pipelines and no others; none for one that starts at once. In the place of those that are not part of the
     * build stands what they wait for.
     */
    public PipelineRunAssert waitsFor(String... pipelines) {
        return waits(label(), "pipeline", actual.pipeline().dependsOn(), pipelines);
    }

    private String label() {
        return "pipeline " + Quoted.name(BuildEvidence.name(actual));
    }
}
