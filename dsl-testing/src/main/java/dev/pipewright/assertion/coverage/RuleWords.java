package dev.pipewright.assertion.coverage;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule in a few words. */
final class RuleWords {

    private static final Set<String> TOLD = Set.of("if", "changes", "exists", "when");
    private static final int LONGEST = 80;

    private RuleWords() {}

    static String of(Mapping rule) {
        List<String> parts = new ArrayList<>();
        for (Entry entry : rule) {
            if (TOLD.contains(entry.name())) {
                parts.add(entry.name() + ": " + text(entry.value()));
            }
        }
        String all = parts.isEmpty() ? "always" : String.join(", ", parts);
        String line = all.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }

    private static String text(Node value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Sequence items) {
            return items.stream().map(RuleWords::text).collect(Collectors.joining(" or "));
        }
        Node paths = ((Mapping) value).get("paths");
        return paths == null ? value.toString() : text(paths);
    }
}
