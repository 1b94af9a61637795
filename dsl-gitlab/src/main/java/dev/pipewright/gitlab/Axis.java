package dev.pipewright.gitlab;

import java.util.List;

/**
 * A variable of a matrix and the values that it takes.
 *
 * @param variable the variable's name
 * @param values at least one
 */
public record Axis(String variable, List<String> values) {

    /**
     * Keeps the list as it is now.
     *
     * @throws IllegalArgumentException for no value at all: the job would silently disappear
     */
    public Axis {
        values = List.copyOf(values);
        if (variable.isBlank() || values.isEmpty()) {
            throw new IllegalArgumentException("an axis takes a variable and at least one value, such as "
                    + "axis(\"JAVA\", \"17\", \"21\"), but got \"" + variable + "\" and " + values
                    + "; with no value GitLab drops the job without a word");
        }
    }

    /** A variable and its values. */
    public static Axis of(String variable, String... values) {
        return new Axis(variable, List.of(values));
    }
}
