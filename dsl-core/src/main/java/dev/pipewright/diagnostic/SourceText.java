package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import java.util.Optional;

/** Finds the text behind an origin, for the snippet in a printed finding. */
@FunctionalInterface
public interface SourceText {

    /** No sources at hand: findings are printed without snippets. */
    SourceText NONE = origin -> Optional.empty();

    /** Where the origin's file lies and what its line says; empty where the file cannot be found. */
    Optional<Snippet> find(Origin origin);

    /**
     * A line of a file.
     *
     * @param file the file as a person at the project's folder would name it
     * @param text the line, without its line break
     */
    record Snippet(String file, String text) {}
}
