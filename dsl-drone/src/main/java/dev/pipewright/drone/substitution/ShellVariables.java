package dev.pipewright.drone.substitution;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.util.function.Predicate;

/**
 * Keeps the shell's variables from the server, which replaces every {@code ${NAME}} of the file before anything runs: what
 * Java wrote as {@code ${HOME}} is written as {@code $${HOME}}. Variables that the server knows by then stay as they are.
 * What was read from a file is as its author meant it.
 */
public final class ShellVariables {

    private final Predicate<String> known;

    /**
     * Keeps all variables from the server but some.
     *
     * @param known whether the server knows a variable of this name by then
     */
    public ShellVariables(Predicate<String> known) {
        this.known = known;
    }

    /**
     * A tree as it is written.
     *
     * @throws IllegalArgumentException for a key that Java wrote with a variable in it
     */
    public Node kept(Node node) {
        if (node instanceof Scalar scalar) {
            return kept(scalar);
        }
        if (node instanceof Sequence sequence) {
            return sequence.mapItems(this::kept);
        }
        Mapping mapping = (Mapping) node;
        Mapping changed = mapping.mapValues((key, value) -> kept(value));
        for (Entry entry : changed.entries()) {
            if (entry.key().text().contains("${") && !(entry.key().origin() instanceof YamlOrigin)) {
                throw new IllegalArgumentException("the key \"" + entry.key().text()
                        + "\" has a variable in it, which the server would replace before it reads the file");
            }
        }
        return changed;
    }

    private Scalar kept(Scalar scalar) {
        if (!scalar.isString()
                || scalar.origin() instanceof YamlOrigin
                || !scalar.text().contains("$")) {
            return scalar;
        }
        String text = escaped(scalar.text());
        return text.equals(scalar.text()) ? scalar : Scalar.of(text, scalar.origin());
    }

    /** The text with every dollar doubled that the server would otherwise take: before a brace, and before another dollar. */
    public String escaped(String text) {
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
            boolean single = dollars == 1 && (!brace || known.test(nameAfter(text, end)));
            out.append("$".repeat(single ? 1 : 2 * dollars));
            i = end;
        }
        return out.toString();
    }

    /** The name with which the braces begin that open at an index. */
    private static String nameAfter(String text, int brace) {
        int end = brace + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(brace + 1, end);
    }
}
