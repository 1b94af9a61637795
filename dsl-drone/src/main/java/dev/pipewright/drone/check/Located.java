package dev.pipewright.drone.check;

import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A value and where it stands. What has another kind than is asked for is taken for missing: that is the schema's to tell.
 *
 * @param node the value
 * @param path the way to it
 */
record Located(Node node, NodePath path) {

    /** The value under a key; empty where there is none, or null. */
    Optional<Located> at(String key) {
        Node value = node instanceof Mapping mapping ? mapping.get(key) : null;
        if (value == null || (value instanceof Scalar scalar && scalar.isNull())) {
            return Optional.empty();
        }
        return Optional.of(new Located(value, path.key(key)));
    }

    boolean has(String key) {
        return at(key).isPresent();
    }

    /** The text under a key; empty where there is none. */
    String text(String key) {
        return at(key).map(Located::text).orElse("");
    }

    /** This value as text; empty for a list or a mapping. */
    String text() {
        return node instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    boolean isTrue(String key) {
        return text(key).equals("true");
    }

    /** The items of the list under a key. */
    List<Located> items(String key) {
        return at(key).map(Located::items).orElse(List.of());
    }

    /** The items of this list. */
    List<Located> items() {
        List<Located> items = new ArrayList<>();
        if (node instanceof Sequence list) {
            for (int i = 0; i < list.size(); i++) {
                items.add(new Located(list.items().get(i), path.item(i)));
            }
        }
        return items;
    }

    /** The texts of the list under a key. */
    List<String> texts(String key) {
        return items(key).stream().map(Located::text).toList();
    }

    /** The values of this mapping, with their keys. */
    List<Keyed> values() {
        List<Keyed> values = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            values.add(new Keyed(entry.name(), new Located(entry.value(), path.key(entry.name())))));
        }
        return values;
    }

    /** The name of the secret that this value is taken from; empty where it is none. */
    Optional<String> secret() {
        return at("from_secret").map(Located::text).filter(name -> !name.isEmpty());
    }

    /** Reports a problem with this value. */
    void report(Findings findings, String message, UnaryOperator<Diagnostic> more) {
        findings.report(node, path, message, more);
    }

    /** Reports a problem with this value, with a line of help. */
    void report(Findings findings, String message, String help) {
        report(findings, message, finding -> finding.addHelp(help));
    }

    /**
     * A value under its key.
     *
     * @param key the key
     * @param value the value
     */
    record Keyed(String key, Located value) {}
}
