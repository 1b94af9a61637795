package dev.pipewright.tree;

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

    /** The file, relative to a source folder or as the reader was given it; empty where unknown. */
    String file();

    /** The line, from 1; 0 where unknown. */
    int line();

    /** The column, from 1; 0 where unknown, as in Java. */
    int column();
}
