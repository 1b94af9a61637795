package dev.pipewright.drone.woodpecker.expression;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names stand for.
 *
 * @param variables the pipeline's variables
 * @param element the element that a predicate looks at
 */
record Scope(Map<String, String> variables, @Nullable Object element) {

    Scope(Map<String, String> variables) {
        this(variables, null);
    }

    Scope at(@Nullable Object value) {
        return new Scope(variables, value);
    }
}
