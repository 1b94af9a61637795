package dev.pipewright.assertion.coverage;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A rule in a few words. */
final class RuleWords {

    private static final Set<String> TOLD = Set.of("if", "changes", "exists", "when");
    private static final int LONGEST = 80;

    private RuleWords() {}

    /** What a rule asks for, without what it gives to the job. */
    static String of(Mapping rule) {
        return words(rule, TOLD::contains);
    }

    /** Everything that a condition asks for. */
    static String all(Mapping condition) {
        return words(condition, name -> true);
    }

    private static String words(Mapping rule, Predicate<String> told) {
        List<String> parts = new ArrayList<>();
        for (Entry entry : rule) {
            if (told.test(entry.name())) {
                parts.add(entry.name() + ": " + text(entry.value()));
            }
        }
        return shortened(parts.isEmpty() ? "always" : String.join(", ", parts));
    }

    /** On one line, and no longer than a cell of a table takes. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }

    static String text(Node value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Sequence items) {
            return items.stream().map(RuleWords::text).collect(Collectors.joining(" or "));
        }
        Mapping mapping = (Mapping) value;
        Node paths = mapping.get("paths");
        Node include = mapping.get("include");
        Node exclude = mapping.get("exclude");
        if (paths != null) {
            return text(paths);
        }
        List<String> parts = new ArrayList<>();
        if (include != null) {
            parts.add(text(include));
        }
        if (exclude != null) {
            parts.add("not " + text(exclude));
        }
        return parts.isEmpty() ? value.toString() : String.join(" and ", parts);
    }
}
