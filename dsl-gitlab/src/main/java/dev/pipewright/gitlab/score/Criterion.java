package dev.pipewright.gitlab.score;

import java.util.Locale;

/** What a pipeline is rated by. */
public enum Criterion {
    /** Whether its result can be relied on: it does what is written, with what is meant, and fails where something is wrong. */
    ACCURACY(30, "its result can be relied on"),
    /** Whether a failure tells what to do. */
    ACTIONABILITY(15, "a failure tells what to do"),
    /** How soon an author knows. */
    PROMPTNESS(25, "an author soon knows"),
    /** What runners and storage have to do for it. */
    COST(20, "runners and storage do nothing in vain"),
    /** What it takes to keep it. */
    EFFORT(10, "it is easy to keep");

    private final int weight;
    private final String meaning;

    Criterion(int weight, String meaning) {
        this.weight = weight;
        this.meaning = meaning;
    }

    /** How much of the whole it is, in percent. */
    public int weight() {
        return weight;
    }

    /** What a pipeline with all points has: {@code an author soon knows}. */
    public String meaning() {
        return meaning;
    }

    /** The criterion that a finding is about, by the range of its id; two pipelines for one push are a matter of cost. */
    public static Criterion of(String id) {
        if (id.equals("GL251")) {
            return COST;
        }
        return switch (id.startsWith("GL") ? id.charAt(2) : '0') {
            case '2', '3', '9' -> EFFORT;
            case '5' -> PROMPTNESS;
            case '6' -> COST;
            case '8' -> ACTIONABILITY;
            default -> ACCURACY;
        };
    }

    /** In lower case: {@code promptness}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
