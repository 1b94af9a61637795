package dev.pipewright.gitlab.compare;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a job that two versions of its pipeline disagree about.
 *
 * @param attribute the keyword, with dots where it is within others: {@code when}, {@code variables.LEVEL}, {@code artifacts.paths}
 * @param before the old value, empty where there was none
 * @param after the new value, empty where there is none
 */
public record AttributeChange(String attribute, Optional<Node> before, Optional<Node> after) {

    /** What is gone and what is new, of lists the items: lines that begin with {@code -} or {@code +}. */
    public List<String> lines() {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        List<String> lines = new ArrayList<>();
        boolean reordered = sorted(old).equals(sorted(fresh));
        without(old, reordered ? List.of() : fresh).forEach(line -> lines.add("- " + line));
        without(fresh, reordered ? List.of() : old).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private static List<String> lines(Optional<Node> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Sequence items && !items.isEmpty()) {
            return items.stream().map(AttributeChange::text).toList();
        }
        return List.of(text(value.get()));
    }

    private static String text(Node value) {
        String text = value instanceof Scalar scalar && scalar.isString() ? scalar.text() : Ruby.json(value);
        return text.stripTrailing().replace("\n", "\n  ");
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }
}
