package dev.pipewright.schema;

import java.util.Locale;

/** The kinds of problem that a schema finds; each has a number of the 0xx range, hence an id in every dialect. */
public enum Problem {
    /** A key that its mapping does not know. */
    UNKNOWN_KEY(1),
    /** A value of another type: a string where a mapping belongs. */
    WRONG_TYPE(2),
    /** A value of the right type that is none of the possible ones, or has the wrong form. */
    WRONG_VALUE(3),
    /** Too much or too little: a number, a length, a count. */
    OUT_OF_LIMITS(4),
    /** A key that must be there and is not. */
    MISSING_KEY(5),
    /** Things that are right alone and wrong together. */
    WRONG_COMBINATION(6);

    private final int number;

    Problem(int number) {
        this.number = number;
    }

    /** The id of this problem's findings: {@code GL001} for the prefix {@code GL}. */
    public String id(String prefix) {
        return prefix + String.format(Locale.ROOT, "%03d", number);
    }

    /** The problem in kebab case: {@code unknown-key}. */
    public String kebabName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
