package dev.pipewright.drone.woodpecker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a shape finds wrong with a value, and how well they fit all the same: of several shapes, the best is reported. */
final class Tally {

    /** What an error costs. */
    private static final int COST = 2;

    private final List<SchemaError> errors = new ArrayList<>();
    private int score;

    List<SchemaError> errors() {
        return errors;
    }

    int score() {
        return score;
    }

    boolean isValid() {
        return errors.isEmpty();
    }

    void add(SchemaError error) {
        errors.add(error);
        score -= COST;
    }

    void score(int more) {
        score += more;
    }

    /** This tally, where each key of a value that is not known may be meant for any of these. */
    Tally withKeys(LintedValue value, Set<String> keys) {
        errors.replaceAll(error -> error.withKeys(value, keys));
        return this;
    }

    void merge(Tally other) {
        errors.addAll(other.errors);
        score += other.score;
    }
}
