package dev.pipewright.assertion;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
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
        return ends("pipeline " + Quoted.name(BuildEvidence.name(actual)), status, found, steps.summary());
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
                    "pipeline " + Quoted.name(BuildEvidence.name(actual)) + " should end in one way on "
                            + steps.occasion(),
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
        Set<String> wanted = new LinkedHashSet<>(List.of(pipelines));
        Set<String> found = new LinkedHashSet<>(actual.pipeline().dependsOn());
        if (!found.equals(wanted)) {
            fail(
                    "pipeline " + Quoted.name(BuildEvidence.name(actual)) + " should wait for "
                            + Quoted.names(wanted, "pipeline") + " on " + steps.occasion(),
                    "it waits for " + Quoted.names(found, "pipeline"));
        }
        return this;
    }
}
