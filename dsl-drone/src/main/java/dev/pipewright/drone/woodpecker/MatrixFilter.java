package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.yaml.RawNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Globs over the values of the matrix; what is of a wrong kind counts for nothing. */
record MatrixFilter(Map<String, String> include, Map<String, String> exclude) {

    private static final String NAME = "matrix";

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

    /** What a row does not meet; empty where it meets all. */
    Optional<UnmetCondition> unmet(Map<String, String> axes) {
        if (!exclude.isEmpty() && exclude.entrySet().stream().allMatch(each -> holds(each, axes))) {
            return Optional.of(new UnmetCondition(NAME, true, List.of(text(exclude)), text(axes)));
        }
        boolean holds = include.entrySet().stream().allMatch(each -> holds(each, axes));
        return holds
                ? Optional.empty()
                : Optional.of(new UnmetCondition(NAME, false, List.of(text(include)), text(axes)));
    }

    private static String text(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static boolean holds(Map.Entry<String, String> entry, Map<String, String> axes) {
        return Wildcard.matches(entry.getValue(), axes.getOrDefault(entry.getKey(), ""));
    }
}
