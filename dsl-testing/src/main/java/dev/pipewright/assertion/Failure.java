package dev.pipewright.assertion;

import dev.pipewright.diagnostic.Suggestions;
import java.util.Collection;
import java.util.Optional;

/** How failures read: what should be, and below what is. */
final class Failure {

    private Failure() {}

    static String text(String headline, String because) {
        return because.isEmpty() ? headline : headline + "\n\n" + because.stripTrailing() + "\n";
    }

    /**
     * Why what is part of the event is passed by, as what comes before it has ended.
     *
     * @param failed the names of those that failed
     * @param condition the keyword with which it would ask for that
     */
    static String passedBy(String name, Collection<String> failed, String condition) {
        String because = failed.isEmpty()
                ? "nothing failed, and its " + condition + " asks for that"
                : String.join(", ", failed.stream().map(Quoted::name).toList()) + " failed, and its " + condition
                        + " does not ask for that";
        return name + " is passed by: " + because + "\n";
    }

    /**
     * What is wrong with a name; empty where it is one of those that are defined.
     *
     * @param kind what it should name, in one word
     */
    static Optional<String> unknown(String kind, String name, Collection<String> defined) {
        return defined.contains(name)
                ? Optional.empty()
                : Optional.of(text(
                        "there is no " + kind + " " + Quoted.name(name),
                        Suggestions.didYouMean(name, defined, "defined")));
    }
}
