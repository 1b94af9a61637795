package dev.pipewright.port;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the variables of a CI system the names that they have in another, wherever a text has them. */
public final class VariableNames {

    private final Pattern variable;
    private final Map<String, String> counterparts;
    private final String path;
    private final Ledger ledger;

    /**
     * Tells variables without a counterpart as lost.
     *
     * @param variable what is the name of a variable
     * @param counterparts the names in the other system
     * @param path what the texts belong to
     */
    public VariableNames(Pattern variable, Map<String, String> counterparts, String path, Ledger ledger) {
        this.variable = variable;
        this.counterparts = counterparts;
        this.path = path;
        this.ledger = ledger;
    }

    /** A value with other names in its texts; null for null. */
    public @Nullable Node renamed(@Nullable Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.isString() ? text(scalar) : scalar;
        }
        if (node instanceof Sequence sequence) {
            return sequence.mapItems(this::each);
        }
        return node instanceof Mapping mapping ? mapping.mapValues((key, value) -> each(value)) : null;
    }

    private Node each(Node node) {
        Node renamed = renamed(node);
        return renamed == null ? node : renamed;
    }

    private Scalar text(Scalar scalar) {
        Matcher matcher = variable.matcher(scalar.text());
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group();
            if (!counterparts.containsKey(name)) {
                ledger.note(
                        Fate.LOST,
                        path,
                        scalar.origin(),
                        "the variable " + name + " has no counterpart",
                        "it is empty now: compute it in the script");
            }
            matcher.appendReplacement(out, counterparts.getOrDefault(name, name));
        }
        matcher.appendTail(out);
        String text = out.toString();
        return text.equals(scalar.text()) ? scalar : Scalar.of(text, scalar.origin());
    }
}
