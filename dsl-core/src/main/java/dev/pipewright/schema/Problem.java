package dev.pipewright.schema;

import dev.pipewright.diagnostic.CheckSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of problem that a schema finds; each has a number of the 0xx range, hence an id in every dialect. */
public enum Problem {
    /** A key that its mapping does not know. */
    UNKNOWN_KEY(1, "A key that means nothing where it stands", """
            A key with a typo, or in the wrong place, is refused or does nothing, and what it should have done does not happen.
            """),
    /** A value of another type: a string where a mapping belongs. */
    WRONG_TYPE(2, "A value of another type than the key takes", """
            A string where a list or a mapping belongs is refused, or read as something else than was meant.
            """),
    /** A value of the right type that is none of the possible ones, or has the wrong form. */
    WRONG_VALUE(3, "A value that the key does not know", """
            Some keys take one of a few words, or a text of a certain form, such as a duration.
            """),
    /** Too much or too little: a number, a length, a count. */
    OUT_OF_LIMITS(4, "More or less than the key takes", """
            Numbers, lengths and counts have limits; what lies beyond is refused, or cut.
            """),
    /** A key that must be there and is not. */
    MISSING_KEY(5, "A key that has to be there is missing", """
            Without it the rest of the mapping says nothing that could be done.
            """),
    /** Things that are right alone and wrong together. */
    WRONG_COMBINATION(6, "Keys that do not go together", """
            Each of them is right alone; together they contradict each other, or one makes the other useless.
            """);

    private final int number;
    private final String summary;
    private final String why;

    Problem(int number, String summary, String why) {
        this.number = number;
        this.summary = summary;
        this.why = why.strip();
    }

    /** The id of this problem's findings: {@code GL001} for the prefix {@code GL}. */
    public String id(String prefix) {
        return prefix + String.format(Locale.ROOT, "%03d", number);
    }

    /** The problem in kebab case: {@code unknown-key}. */
    public String kebabName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What reports tell of each problem, with the ids that a prefix gives them. */
    public static List<CheckSummary> summaries(String prefix) {
        return Arrays.stream(values())
                .map(problem -> new CheckSummary(problem.id(prefix), problem.kebabName(), problem.summary, problem.why))
                .toList();
    }
}
