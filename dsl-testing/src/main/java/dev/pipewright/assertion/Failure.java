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
