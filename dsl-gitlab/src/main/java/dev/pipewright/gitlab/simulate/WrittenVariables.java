package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The variables that the configuration writes, merged as GitLab merges them. */
final class WrittenVariables {

    private WrittenVariables() {}

    /** A list of mappings with {@code key}, {@code value} and perhaps {@code raw}. */
    static Map<String, VariableValue> listed(@Nullable Node variables) {
        Map<String, VariableValue> values = new LinkedHashMap<>();
        if (variables instanceof Sequence sequence) {
            for (Node node : sequence) {
                if (node instanceof Mapping item) {
                    String name = Ruby.text(item.get("key"));
                    values.put(
                            name,
                            new VariableValue(name, Ruby.text(item.get("value")), Ruby.is(item.get("raw"), true)));
                }
            }
        }
        return values;
    }

    /** A mapping of names to values, as rules have them. */
    static Map<String, VariableValue> plain(@Nullable Node variables) {
        Map<String, VariableValue> values = new LinkedHashMap<>();
        if (variables instanceof Mapping mapping) {
            for (Entry entry : mapping) {
                values.put(entry.name(), VariableValue.of(entry.name(), Ruby.text(entry.value())));
            }
        }
        return values;
    }

    /** The first ones with the others over them. */
    static Map<String, VariableValue> merged(Map<String, VariableValue> weak, Map<String, VariableValue> strong) {
        if (strong.isEmpty()) {
            return weak;
        }
        if (weak.isEmpty()) {
            return strong;
        }
        Map<String, VariableValue> merged = new LinkedHashMap<>(weak);
        merged.putAll(strong);
        return merged;
    }

    /** Those of the top level that a job inherits. */
    static Map<String, VariableValue> inherited(Map<String, VariableValue> root, @Nullable Node inheritance) {
        if (Ruby.is(inheritance, false)) {
            return Map.of();
        }
        if (!(inheritance instanceof Sequence names)) {
            return root;
        }
        Set<String> wanted = names.stream().map(Ruby::text).collect(Collectors.toSet());
        Map<String, VariableValue> kept = new LinkedHashMap<>(root);
        kept.keySet().retainAll(wanted);
        return kept;
    }

    /** Names and values alone, in order. */
    static Map<String, String> values(Map<String, VariableValue> variables) {
        Map<String, String> values = new LinkedHashMap<>();
        variables.forEach((name, variable) -> values.put(name, variable.value()));
        return Collections.unmodifiableMap(values);
    }
}
