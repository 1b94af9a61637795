package dev.pipewright.assertion;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may run on an event, and does or does not: jobs, pipelines, steps. */
interface Occurrences {

    /** What they are, in one word. */
    String noun();

    /** What happened, as it stands behind "on". */
    String occasion();

    /** What is wrong with a name; empty where there is such a one, be it there on this event or not. */
    Optional<String> complaint(String name);

    /** The names of those that are meant: one, or all instances of one. */
    List<String> meant(String name);

    /** Those that run however long everything takes. */
    Set<String> certain();

    /** Those that run, and those that may run where time decides. */
    Set<String> possible();

    /** Those that run unasked, so that nobody has to name them. */
    default Set<String> unasked() {
        return Set.of();
    }

    /** Why one runs or not, with the lines that decided. */
    String why(String name);

    /** In a line, what runs. */
    String summary();

    /** The error for which nothing runs; empty where nothing is wrong. */
    Optional<String> error();
}
