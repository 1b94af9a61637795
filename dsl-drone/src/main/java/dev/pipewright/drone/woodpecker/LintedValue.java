package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as the schema lint sees it: what JSON could say of it, and where it stands. */
final class LintedValue {

    private static final String ROOT = "(root)";

    private final @Nullable RawNode node;
    private final @Nullable RawNode key;
    private final @Nullable LintedValue parent;
    private final String name;
    private final @Nullable Object scalar;
    private @Nullable Map<String, LintedValue> members;
    private @Nullable List<LintedValue> items;

    private LintedValue(@Nullable RawNode node, @Nullable RawNode key, @Nullable LintedValue parent, String name) {
        this.node = node == null ? null : node.target();
        this.key = key;
        this.parent = parent;
        this.name = name;
        this.scalar = this.node instanceof RawNode.Single single ? Reading.scalar(single) : null;
    }

    /** The value of a whole document. */
    static LintedValue root(@Nullable RawNode node) {
        return new LintedValue(node, null, null, ROOT);
    }

    /** The value that it is a part of; null for the document. */
    @Nullable
    LintedValue parent() {
        return parent;
    }

    JsonType type() {
        if (node instanceof RawNode.Pairs) {
            return JsonType.OBJECT;
        }
        if (node instanceof RawNode.Items) {
            return JsonType.ARRAY;
        }
        if (scalar instanceof Boolean) {
            return JsonType.BOOLEAN;
        }
        if (scalar instanceof Double number) {
            return number == Math.rint(number) ? JsonType.INTEGER : JsonType.NUMBER;
        }
        return scalar == null ? JsonType.NULL : scalar instanceof String ? JsonType.STRING : JsonType.INTEGER;
    }

    /** The boolean, number or text that it is; null for anything else. */
    @Nullable
    Object scalar() {
        return scalar;
    }

    /** The number that it is; not a number for anything else. */
    double number() {
        return scalar instanceof BigInteger whole
                ? whole.doubleValue()
                : scalar instanceof Double number ? number : Double.NaN;
    }

    /** The values of an object, by name, in the order of the file; what is merged into it among them. */
    Map<String, LintedValue> members() {
        if (members == null) {
            Map<String, LintedValue> all = new LinkedHashMap<>();
            new Reading()
                    .pairs(node, "")
                    .forEach((each, pair) -> all.put(each, new LintedValue(pair.value(), pair.key(), this, each)));
            members = all;
        }
        return members;
    }

    /** The values of an array; where one is a merge key alone, those of the lists that it names. */
    List<LintedValue> items() {
        if (items == null) {
            List<LintedValue> all = new ArrayList<>();
            if (node instanceof RawNode.Items list) {
                Reading.items(list)
                        .forEach(item -> all.add(new LintedValue(item, null, this, String.valueOf(all.size()))));
            }
            items = all;
        }
        return items;
    }

    /** The way to it, {@code steps.0.when}; {@code (root)} for the document. */
    String field() {
        return parent == null || parent.parent == null ? name : parent.field() + "." + name;
    }

    /** What begins where it begins: its key, or where it has none, itself; nothing in an empty document. */
    @Nullable
    RawNode start() {
        return key == null ? node : key;
    }

    /** Its key, or its number in a list. */
    String name() {
        return name;
    }
}
