package dev.pipewright.assertion;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * What can be said of anything that runs on an event: of jobs, of pipelines, of steps. A name that the configuration does not
 * define fails every assertion, so that no slip of the pen makes a test green.
 *
 * @param <S> the kind of assertions
 * @param <A> what they are about
 */
public abstract sealed class AbstractRunAssert<S extends AbstractRunAssert<S, A>, A> extends AbstractAssert<S, A>
        permits RunAssert, AbstractEndingAssert, AbstractStepsRunAssert {

    private final Occurrences occurrences;

    AbstractRunAssert(A actual, Class<S> type, Occurrences occurrences) {
        super(actual, type);
        this.occurrences = occurrences;
    }

    /** These run, and perhaps others do; jobs that wait for a person count. */
    public S runs(String... names) {
        for (String name : names) {
            for (String each : meant(name)) {
                if (!occurrences.certain().contains(each)) {
                    fail(
                            label(each) + " should run on " + occurrences.occasion(),
                            occurrences.why(each) + occurrences.summary());
                }
            }
        }
        return myself;
    }

    /** These run and no others do. */
    public S runsOnly(String... names) {
        runs(names);
        Set<String> wanted =
                Arrays.stream(names).flatMap(name -> meant(name).stream()).collect(Collectors.toSet());
        for (String other : occurrences.possible()) {
            if (!wanted.contains(other) && !occurrences.unasked().contains(other)) {
                fail(
                        "only " + names(names) + " should run on " + occurrences.occasion() + ", and "
                                + Quoted.name(other) + " does too",
                        occurrences.why(other) + occurrences.summary());
            }
        }
        return myself;
    }

    /**
     * None of these runs, nor waits for a person; it also holds where nothing runs at all. Where that is for an error, it fails:
     * nothing runs, but not as it is meant.
     */
    public S doesNotRun(String... names) {
        requireNoError(occurrences.noun() + "s " + names(names) + " should not run");
        for (String name : names) {
            for (String each : meant(name)) {
                if (occurrences.possible().contains(each)) {
                    fail(label(each) + " should not run on " + occurrences.occasion(), occurrences.why(each));
                }
            }
        }
        return myself;
    }

    final List<String> meant(String name) {
        occurrences.complaint(name).ifPresent(complaint -> failWithMessage("%s", complaint));
        return occurrences.meant(name);
    }

    /** One of these, which {@code what} calls, waits for others of this kind, for those that are wanted and for no more. */
    final S waits(String what, String kind, List<String> found, String... wanted) {
        if (!Set.copyOf(found).equals(Set.copyOf(List.of(wanted)))) {
            fail(
                    what + " should wait for " + Quoted.names(List.of(wanted), kind) + " on " + occurrences.occasion(),
                    "it waits for " + Quoted.names(found, kind));
        }
        return myself;
    }

    final void requireNoError(String what) {
        occurrences
                .error()
                .ifPresent(error -> fail(what + " on " + occurrences.occasion() + ", but not for an error", error));
    }

    final void fail(String headline, String because) {
        failWithMessage("%s", Failure.text(headline, because));
    }

    private String label(String name) {
        return occurrences.noun() + " " + Quoted.name(name);
    }

    private String names(String... names) {
        return Quoted.names(List.of(names), occurrences.noun());
    }
}
