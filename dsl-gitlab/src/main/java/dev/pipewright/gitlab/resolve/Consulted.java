package dev.pipewright.gitlab.resolve;

import java.util.Map;
import java.util.Set;

/**
 * What a resolution looked at: with the same of all this, it is the same.
 *
 * @param texts the texts of all files that were read, by the names in origins
 * @param variables the names of the variables that includes, their rules and interpolations asked for
 */
public record Consulted(Map<String, String> texts, Set<String> variables) {

    /** Keeps the collections as they are now. */
    public Consulted {
        texts = Map.copyOf(texts);
        variables = Set.copyOf(variables);
    }
}
