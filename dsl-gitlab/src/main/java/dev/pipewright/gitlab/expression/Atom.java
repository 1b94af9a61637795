package dev.pipewright.gitlab.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a condition that cannot be taken apart, with what it met: {@code $CI_COMMIT_TAG =~ /^v/}.
 *
 * @param expression the part: a comparison, or a value that is tested for itself
 * @param holds whether it holds
 * @param values the variables in it by name, null for those that nobody sets
 */
public record Atom(Expression expression, boolean holds, Map<String, @Nullable String> values) {

    /** Keeps the map as it is now. */
    public Atom {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** As GitLab writes it: {@code $CI_COMMIT_TAG =~ /^v/}. */
    @Override
    public String toString() {
        return Printer.of(expression).text();
    }
}
