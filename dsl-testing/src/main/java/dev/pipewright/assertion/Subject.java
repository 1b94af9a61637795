package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.tree.Origin;

/**
 * What a failure is about.
 *
 * @param kind what it is, in one word: job, pipeline, step
 * @param name its name
 * @param origin where it is written
 * @param sources the lines behind places
 */
record Subject(String kind, String name, Origin origin, SourceText sources) {

    /** A line of its own about where something is written; where that is not known, where the whole of it is. */
    String shown(Origin place) {
        return Sources.shown(place.file().isEmpty() ? origin : place, sources);
    }

    @Override
    public String toString() {
        return kind + " " + Quoted.name(name);
    }
}
