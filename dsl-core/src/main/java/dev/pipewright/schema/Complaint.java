package dev.pipewright.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A violation in words.
 *
 * @param problem its kind
 * @param predicate the sentence behind the name of the place: {@code takes an integer, not a string}
 * @param key the key of the mapping that the complaint is about; empty where it is about the value itself
 * @param help what would be right, a line each
 */
record Complaint(Problem problem, String predicate, String key, List<String> help) {

    static Complaint of(Problem problem, String predicate) {
        return new Complaint(problem, predicate, "", List.of());
    }

    Complaint about(String newKey) {
        return new Complaint(problem, predicate, newKey, help);
    }

    Complaint saying(String newPredicate, boolean keepHelp) {
        return new Complaint(problem, newPredicate, key, keepHelp ? help : List.of());
    }

    Complaint addHelp(String line) {
        List<String> lines = new ArrayList<>(help);
        lines.add(line);
        return new Complaint(problem, predicate, key, lines);
    }
}
