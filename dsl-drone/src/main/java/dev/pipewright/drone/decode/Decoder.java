package dev.pipewright.drone.decode;

import dev.pipewright.yaml.RawNode;
import dev.pipewright.yaml.RawYaml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into a structure as Drone does: unknown keys are passed by, of equal keys the last wins (structures and
 * maps grow by each), merge keys are applied where they stand, and every value of a wrong kind is an error.
 */
public final class Decoder {

    private static final Object BAD = new Object();
    private static final int DEEPEST = 200;

    private List<String> errors = new ArrayList<>();
    private int firstLine;
    private int depth;

    private Decoder() {}

    /**
     * Reads a document.
     *
     * @throws RefusedException where Drone refuses it
     */
    public static Fields read(String text, Shape.Structure shape) {
        RawYaml raw = RawYaml.read(text);
        raw.problem().ifPresent(problem -> {
            throw SyntaxErrors.refused(problem, text);
        });
        RawNode root = raw.root();
        if (root == null) {
            return Fields.NONE;
        }
        Decoder decoder = new Decoder();
        Object value = decoder.decode(root, shape, null);
        if (!decoder.errors.isEmpty()) {
            throw new RefusedException(
                    "yaml: unmarshal errors:\n  " + String.join("\n  ", decoder.errors), decoder.firstLine);
        }
        return value instanceof Fields fields ? fields : Fields.NONE;
    }

    /** Tries to read a value as something; null where that fails or nothing is there, and errors are not remembered. */
    public @Nullable Object attempt(RawNode node, Shape shape) {
        List<String> kept = errors;
        int line = firstLine;
        errors = new ArrayList<>();
        Object value = decode(node, shape, null);
        boolean failed = !errors.isEmpty();
        errors = kept;
        firstLine = line;
        return failed || value == BAD ? null : value;
    }

    /** Reads what can be read of a value, and forgets what is wrong with the rest. */
    public @Nullable Object salvage(RawNode node, Shape shape) {
        List<String> kept = errors;
        int line = firstLine;
        errors = new ArrayList<>();
        Object value = decode(node, shape, null);
        errors = kept;
        firstLine = line;
        return value == BAD ? null : value;
    }

    /** Reads a value; what is wrong with it counts. */
    public @Nullable Object demand(RawNode node, Shape shape) {
        Object value = decode(node, shape, null);
        return value == BAD ? null : value;
    }

    private @Nullable Object decode(RawNode given, Shape shape, @Nullable Object present) {
        RawNode node = given.target();
        if (node instanceof RawNode.Alias alias) {
            throw new RefusedException("yaml: anchor '" + alias.anchor() + "' value contains itself", 0);
        }
        if (shape instanceof Shape.Optional optional) {
            return isNothing(node) ? null : decode(node, optional.value(), present);
        }
        if (shape instanceof Shape.Custom custom && !isNothing(node)) {
            int before = errors.size();
            Object value = custom.reading().read(node, this);
            return errors.size() > before ? BAD : value;
        }
        if (++depth > DEEPEST) {
            throw new RefusedException("yaml: exceeded max depth", node.line());
        }
        try {
            if (node instanceof RawNode.Single single) {
                return single(single, shape);
            }
            return node instanceof RawNode.Items items
                    ? items(items, shape)
                    : pairs((RawNode.Pairs) node, shape, present);
        } finally {
            depth--;
        }
    }

    /** Whether a value is null by its looks, before anybody asks what it is. */
    private static boolean isNothing(RawNode node) {
        return node instanceof RawNode.Single single
                && ((single.tag() == null
                                && single.plain()
                                && (single.text().isEmpty()
                                        || single.text().equals("~")
                                        || single.text().equals("null")))
                        || "tag:yaml.org,2002:null".equals(single.tag()));
    }

    private @Nullable Object single(RawNode.Single single, Shape shape) {
        Scalars.Resolved resolved = resolve(single);
        Object value = resolved.value();
        if (value == null) {
            return shape instanceof Shape.Text ? "" : null;
        }
        boolean binary = resolved.tag().equals("!!binary");
        Object fitting = fitting(shape, binary ? value.toString() : single.text(), value);
        return fitting == null ? wrong(single, resolved.tag(), single.text(), shape) : fitting;
    }

    private static @Nullable Object fitting(Shape shape, String text, Object value) {
        if (shape instanceof Shape.Text) {
            return text;
        }
        if (shape instanceof Shape.Flag) {
            return value instanceof Boolean ? value : null;
        }
        if (shape instanceof Shape.Whole whole) {
            return whole(whole, value);
        }
        if (shape instanceof Shape.Decimal) {
            return value instanceof Number number ? number.doubleValue() : null;
        }
        return shape instanceof Shape.Any ? value : null;
    }

    private static @Nullable Object whole(Shape.Whole shape, Object value) {
        BigInteger exact;
        if (value instanceof BigInteger integer) {
            exact = integer;
        } else if (value instanceof Double decimal && !decimal.isNaN() && !decimal.isInfinite()) {
            exact = BigDecimal.valueOf(decimal).toBigInteger();
        } else {
            return null;
        }
        int bits = shape.name().equals("int32") ? 31 : 63;
        return exact.bitLength() <= bits ? (Object) exact.longValue() : null;
    }

    private static Scalars.Resolved resolve(RawNode.Single single) {
        String tag = single.tag();
        if (tag == null) {
            return single.plain() ? Scalars.of(single.text()) : new Scalars.Resolved("!!str", single.text());
        }
        String core = tag.startsWith("tag:yaml.org,2002:") ? "!!" + tag.substring("tag:yaml.org,2002:".length()) : tag;
        return switch (core) {
            case "!!int", "!!float", "!!bool", "!!null", "!!timestamp" -> tagged(single, core);
            case "!!binary" -> new Scalars.Resolved(core, decoded(single));
            default -> new Scalars.Resolved(core, single.text());
        };
    }

    private static String decoded(RawNode.Single single) {
        try {
            byte[] bytes = Base64.getDecoder().decode(single.text().replaceAll("[\\r\\n]", ""));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw new RefusedException("yaml: !!binary value contains invalid base64 data", single.line());
        }
    }

    private static Scalars.Resolved tagged(RawNode.Single single, String tag) {
        Scalars.Resolved resolved = Scalars.of(single.text());
        if (resolved.tag().equals(tag)) {
            return resolved;
        }
        if (tag.equals("!!float") && resolved.value() instanceof BigInteger whole) {
            return new Scalars.Resolved(tag, whole.doubleValue());
        }
        throw new RefusedException(
                "yaml: cannot decode " + resolved.tag() + " `" + single.text() + "` as a " + tag, single.line());
    }

    private Object items(RawNode.Items items, Shape shape) {
        Shape item = shape instanceof Shape.ListOf list ? list.item() : shape instanceof Shape.Any ? Shape.ANY : null;
        if (item == null) {
            return wrong(items, "!!seq", null, shape);
        }
        List<@Nullable Object> read = new ArrayList<>();
        for (RawNode each : items.items()) {
            Object value = decode(each, item, null);
            if (value != BAD) {
                read.add(value);
            }
        }
        return read;
    }

    private Object pairs(RawNode.Pairs pairs, Shape shape, @Nullable Object present) {
        if (shape instanceof Shape.Structure structure) {
            Fields fields = present instanceof Fields known ? known : new Fields(pairs.line());
            structure(pairs, structure, fields);
            return fields;
        }
        if (shape instanceof Shape.MapOf || shape instanceof Shape.Any) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            if (present instanceof Map<?, ?> known) {
                known.forEach((key, value) -> map.put(String.valueOf(key), value));
            }
            map(pairs, shape instanceof Shape.MapOf of ? of.value() : Shape.ANY, shape instanceof Shape.Any, map);
            return map;
        }
        return wrong(pairs, "!!map", null, shape);
    }

    private void structure(RawNode.Pairs pairs, Shape.Structure structure, Fields fields) {
        for (RawNode.Pair pair : pairs.pairs()) {
            if (isMerge(pair.key())) {
                for (RawNode.Pairs source : sources(pair.value())) {
                    structure(source, structure, fields);
                }
                continue;
            }
            Object key = decode(pair.key(), Shape.TEXT, null);
            String name = key instanceof String text ? text : "";
            Shape field = structure.fields().get(name);
            if (field == null) {
                continue;
            }
            Object value = decode(pair.value(), field, fields.value(name));
            if (value != BAD) {
                fields.put(name, value);
            }
        }
    }

    private void map(RawNode.Pairs pairs, Shape shape, boolean anyKey, Map<String, @Nullable Object> map) {
        for (RawNode.Pair pair : pairs.pairs()) {
            if (isMerge(pair.key())) {
                sources(pair.value()).forEach(source -> map(source, shape, anyKey, map));
                continue;
            }
            // A free mapping keeps what its keys are, so that n is false and 1.50 is 1.5.
            Object key = decode(pair.key(), anyKey ? Shape.ANY : Shape.TEXT, null);
            if (key == BAD) {
                continue;
            }
            Object value = decode(pair.value(), shape, null);
            if (value != BAD) {
                map.put(String.valueOf(key), value);
            }
        }
    }

    private static boolean isMerge(RawNode key) {
        return key instanceof RawNode.Single single
                && single.text().equals("<<")
                && ((single.tag() == null && single.plain()) || "tag:yaml.org,2002:merge".equals(single.tag()));
    }

    /** The mappings that a merge key names, in the order in which they are applied. */
    private static List<RawNode.Pairs> sources(RawNode value) {
        List<RawNode.Pairs> sources = new ArrayList<>();
        RawNode target = value instanceof RawNode.Alias ? mapping(value) : value;
        if (target instanceof RawNode.Items items) {
            items.items().forEach(item -> sources.add(0, mapping(item)));
        } else {
            sources.add(mapping(target));
        }
        return sources;
    }

    private static RawNode.Pairs mapping(RawNode node) {
        if (node.target() instanceof RawNode.Pairs pairs) {
            return pairs;
        }
        throw new RefusedException("yaml: map merge requires map or sequence of maps as the value", node.line());
    }

    private Object wrong(RawNode node, String resolvedTag, @Nullable String text, Shape shape) {
        String tag = node.tag() == null ? resolvedTag : shortTag(node.tag());
        String shown = "";
        if (text != null) {
            shown = text.length() > 10 ? " `" + text.substring(0, 7) + "...`" : " `" + text + "`";
        }
        if (errors.isEmpty()) {
            firstLine = node.line();
        }
        errors.add("line " + node.line() + ": cannot unmarshal " + tag + shown + " into " + shape.name());
        return BAD;
    }

    private static String shortTag(String tag) {
        String core = "tag:yaml.org,2002:";
        return tag.startsWith(core) ? "!!" + tag.substring(core.length()) : tag;
    }
}
