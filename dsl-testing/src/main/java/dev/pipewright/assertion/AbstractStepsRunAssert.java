package dev.pipewright.assertion;

import dev.pipewright.drone.simulate.Status;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be said of the steps that run together, those of a pipeline of Drone or of a workflow of Woodpecker. A step runs where it
 * does so however long others take; the clone need not be named.
 *
 * @param <S> the kind of assertions
 * @param <A> what they are about
 */
public abstract sealed class AbstractStepsRunAssert<S extends AbstractStepsRunAssert<S, A>, A>
        extends AbstractRunAssert<S, A> permits PipelineRunAssert, WorkflowRunAssert {

    private final StepOccurrences steps;
    private final Set<Status> statuses = EnumSet.noneOf(Status.class);

    AbstractStepsRunAssert(A actual, Class<S> type, StepOccurrences steps) {
        super(actual, type, steps);
        this.steps = steps;
        steps.outcomes().forEach(outcome -> statuses.add(outcome.status()));
    }

    /** All ends so, however long the steps take. */
    public S endsAs(Status status) {
        return ends(label(), status, statuses, steps.summary());
    }

    /** A step ends so, however long others take. */
    public S endsAs(String step, Status status) {
        meant(step);
        return ends("step " + Quoted.name(step), status, steps.endings(step), steps.why(step));
    }

    private S ends(String what, Status status, Set<Status> found, String because) {
        if (!found.equals(EnumSet.of(status))) {
            String is = found.isEmpty()
                    ? "how it ends is not known"
                    : "it ends as " + found.stream().map(Status::text).collect(Collectors.joining(" or "));
            fail(what + " should end as " + status.text() + " on " + steps.occasion(), is + "\n" + because);
        }
        return myself;
    }

    /** It ends in one way, however long its steps take. */
    public S doesNotDependOnTime() {
        if (steps.outcomes().size() > 1) {
            Set<String> undecided = new LinkedHashSet<>(steps.possible());
            undecided.removeAll(steps.certain());
            fail(
                    label() + " should end in one way on " + steps.occasion(),
                    undecided.isEmpty()
                            ? "how its steps end depends on how long they take"
                            : undecided.stream().map(steps::why).collect(Collectors.joining()));
        }
        return myself;
    }

    /** What it is, with its name. */
    abstract String label();
}
