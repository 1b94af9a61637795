package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Globs over the values of the matrix; what is of a wrong kind counts for nothing. */
record MatrixFilter(Map<String, String> include, Map<String, String> exclude) {

    static final MatrixFilter ALL = new MatrixFilter(Map.of(), Map.of());

    static MatrixFilter read(@Nullable RawNode node) {
        if (node == null || !(node.target() instanceof RawNode.Pairs)) {
            return ALL;
        }
        Reading lenient = new Reading();
        Map<String, RawNode> fields = lenient.fields(node, "struct");
        Map<String, String> include = new LinkedHashMap<>(texts(fields.get("include")));
        fields.forEach((key, value) -> {
            if (value.target() instanceof RawNode.Single single) {
                include.put(key, Reading.isNull(single) ? "" : single.text());
            }
        });
        return new MatrixFilter(include, texts(fields.get("exclude")));
    }

    private static Map<String, String> texts(@Nullable RawNode node) {
        return node != null && node.target() instanceof RawNode.Pairs ? new Reading().textMap(node) : Map.of();
    }

    boolean test(Map<String, String> axes) {
        if (!exclude.isEmpty() && exclude.entrySet().stream().allMatch(each -> holds(each, axes))) {
            return false;
        }
        return include.entrySet().stream().allMatch(each -> holds(each, axes));
    }

    private static boolean holds(Map.Entry<String, String> entry, Map<String, String> axes) {
        return Wildcard.matches(entry.getValue(), axes.getOrDefault(entry.getKey(), ""));
    }
}
