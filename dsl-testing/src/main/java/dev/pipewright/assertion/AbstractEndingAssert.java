package dev.pipewright.assertion;

import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Status;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of all that runs on an event of Drone or Woodpecker and comes to an end. All steps succeed but those that
 * {@link #failing} and {@link #ending} name.
 *
 * @param <S> the kind of assertions
 * @param <A> what they are about
 */
public abstract sealed class AbstractEndingAssert<S extends AbstractEndingAssert<S, A>, A>
        extends AbstractRunAssert<S, A> permits BuildAssert, WorkflowsAssert {

    private final String noun;
    private final String occasion;

    /** @param noun what the whole is called */
    AbstractEndingAssert(A actual, Class<S> type, Occurrences occurrences, String noun) {
        super(actual, type, occurrences);
        this.noun = noun;
        this.occasion = occurrences.occasion();
    }

    /**
     * Goes on with the same event on which the commands of these steps fail.
     *
     * @param steps the names of steps wherever they are, or with what they belong to, {@code build/test}
     */
    public S failing(String... steps) {
        S changed = myself;
        for (String step : steps) {
            changed = changed.ending(step, Ending.exit(1));
        }
        return changed;
    }

    /**
     * Goes on with the same event on which a step ends otherwise, {@code Ending.exit(2)} or {@code Ending.ERROR}; for Drone
     * {@code Ending.exit(78)} ends a pipeline early.
     *
     * @param step the name of steps wherever they are, or with what they belong to, {@code build/test}
     */
    public S ending(String step, Ending ending) {
        Failure.unknown("step", step, steps()).ifPresent(complaint -> failWithMessage("%s", complaint));
        return with(step, ending).as(info.description());
    }

    /** The whole ends so. */
    public S endsAs(Status status) {
        Optional<Status> found = status();
        if (found.filter(status::equals).isEmpty()) {
            fail(
                    "the " + noun + " should end as " + status.text() + " on " + occasion,
                    found.map(other -> "it ends as " + other.text()).orElse("nothing runs") + "\n" + because());
        }
        return myself;
    }

    /** The names of steps, and those with what they belong to. */
    abstract Set<String> steps();

    /** The same where a step ends otherwise. */
    abstract S with(String step, Ending ending);

    /** How the whole ends; empty where nothing runs. */
    abstract Optional<Status> status();

    /** What tells why it ends so. */
    abstract String because();
}
