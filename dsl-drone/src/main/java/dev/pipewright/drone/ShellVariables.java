package dev.pipewright.drone;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;

/**
 * Keeps the shell's variables from Drone, which replaces every {@code ${NAME}} of the file before anything runs: what Java
 * wrote as {@code ${HOME}} is written as {@code $${HOME}}. Variables that Drone knows by then stay as they are. What was
 * read from a file is as its author meant it.
 */
final class ShellVariables {

    private ShellVariables() {}

    static Node kept(Node node) {
        if (node instanceof Scalar scalar) {
            return kept(scalar);
        }
        if (node instanceof Sequence sequence) {
            return sequence.mapItems(ShellVariables::kept);
        }
        Mapping mapping = (Mapping) node;
        Mapping changed = mapping.mapValues((key, value) -> kept(value));
        for (Entry entry : changed.entries()) {
            if (entry.key().text().contains("${") && !(entry.key().origin() instanceof YamlOrigin)) {
                throw new IllegalArgumentException("the key \"" + entry.key().text()
                        + "\" has a variable in it, which Drone would replace before it reads the file");
            }
        }
        return changed;
    }

    private static Scalar kept(Scalar scalar) {
        if (!scalar.isString()
                || scalar.origin() instanceof YamlOrigin
                || !scalar.text().contains("$")) {
            return scalar;
        }
        String text = escaped(scalar.text());
        return text.equals(scalar.text()) ? scalar : Scalar.of(text, scalar.origin());
    }

    /** The text with every dollar doubled that Drone would otherwise take: before a brace, and before another dollar. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '$') {
                out.append(c);
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) == '$') {
                end++;
            }
            int dollars = end - i;
            boolean brace = end < text.length() && text.charAt(end) == '{';
            if (brace && dollars == 1 && DroneVariable.isReplacedAt(text, end)) {
                out.append('$');
            } else if (dollars == 1 && !brace) {
                out.append('$');
            } else {
                out.append("$".repeat(2 * dollars));
            }
            i = end;
        }
        return out.toString();
    }
}
