package dev.pipewright.tree;

import java.util.concurrent.Callable;

/** Where a node was written: a line of Java, a place in a YAML file, or nowhere that we know. */
public sealed interface Origin permits JavaOrigin, YamlOrigin, UnknownOrigin {

    /** The origin of what no one wrote: defaults, derived values. */
    static Origin unknown() {
        return UnknownOrigin.UNKNOWN;
    }

    /** The line of the caller's code: the nearest stack frame outside of Pipewright's own packages. */
    static Origin here() {
        return CallSites.nearest();
    }

    /**
     * The line of the caller's code where it is wanted {@linkplain #precisely precisely}, else the line of the value that
     * the call refines. Finding a line costs a microsecond, and most of a pipeline's lines are never shown.
     */
    static Origin within(Origin value) {
        return CallSites.isPrecise() ? here() : value;
    }

    /**
     * Runs code that remembers the line of every call, not only of those that make or name something: for a second look at
     * a definition in which something is wrong.
     */
    static <T> T precisely(Callable<T> code) throws Exception {
        return CallSites.precisely(code);
    }

    /** The file, relative to a source folder or as the reader was given it; empty where unknown. */
    String file();

    /** The line, from 1; 0 where unknown. */
    int line();

    /** The column, from 1; 0 where unknown, as in Java. */
    int column();
}
