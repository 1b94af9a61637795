package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What schemas demand of single values, and of the type of all values. */
final class ScalarDemands {

    private static final Pattern PLAIN = Pattern.compile("[\\w./-]*");

    private ScalarDemands() {}

    static Assertion of(String keyword, JsonNode value) {
        return switch (keyword) {
            case "type" -> type(value);
            case "enum" -> oneOf(value);
            case "const" -> oneOf(List.of(value));
            case "pattern" -> pattern(Pattern.compile(value.asText()));
            case "format" -> format(value.asText());
            case "minLength" -> length(value.asInt(), Integer.MAX_VALUE);
            case "maxLength" -> length(0, value.asInt());
            case "minimum" -> (node, doubt) -> compare(node, value.decimalValue(), doubt) >= 0;
            default -> (node, doubt) -> compare(node, value.decimalValue(), doubt) <= 0;
        };
    }

    private static Assertion type(JsonNode value) {
        Set<String> types = new HashSet<>();
        if (value.isArray()) {
            value.forEach(type -> types.add(type.asText()));
        } else {
            types.add(value.asText());
        }
        return (node, doubt) -> {
            if (node instanceof Mapping) {
                return types.contains("object");
            }
            if (node instanceof Sequence) {
                return types.contains("array");
            }
            return switch (((Scalar) node).kind()) {
                case NULL -> types.contains("null");
                case BOOLEAN -> types.contains("boolean");
                case INTEGER -> types.contains("integer") || types.contains("number");
                // 1.0 is an integer to some.
                case FLOAT -> types.contains("number") || (types.contains("integer") && doubt.raise());
                default -> types.contains("string");
            };
        };
    }

    private static Assertion oneOf(Iterable<JsonNode> values) {
        Set<Object> known = new HashSet<>();
        for (JsonNode value : values) {
            if (value.isTextual()) {
                known.add(value.asText());
            } else if (value.isBoolean()) {
                known.add(value.asBoolean());
            } else if (value.isIntegralNumber()) {
                known.add(value.bigIntegerValue());
            } else if (value.isNull()) {
                known.add(Scalar.Kind.NULL);
            } else {
                throw new UnsupportedOperationException(value.toString());
            }
        }
        return (node, doubt) -> {
            if (!(node instanceof Scalar scalar)) {
                return false;
            }
            Object value = scalar.value();
            if (value == null) {
                return known.contains(Scalar.Kind.NULL);
            }
            return switch (scalar.kind()) {
                case BOOLEAN, INTEGER -> known.contains(value);
                case FLOAT -> doubt.raise();
                default -> known.contains(scalar.text());
            };
        };
    }

    private static boolean isText(Scalar scalar) {
        return switch (scalar.kind()) {
            case NULL, BOOLEAN, INTEGER, FLOAT -> false;
            default -> true;
        };
    }

    private static Assertion pattern(Pattern pattern) {
        return (node, doubt) -> {
            if (!(node instanceof Scalar scalar) || !isText(scalar)) {
                return true;
            }
            // Where a line ends inside a text, dialects differ about the end of it.
            return scalar.text().indexOf('\n') < 0
                    ? pattern.matcher(scalar.text()).find()
                    : doubt.raise();
        };
    }

    private static Assertion format(String name) {
        boolean easy = name.equals("uri-reference");
        return (node, doubt) -> !(node instanceof Scalar scalar)
                || !isText(scalar)
                || (easy && PLAIN.matcher(scalar.text()).matches())
                || doubt.raise();
    }

    private static Assertion length(int least, int most) {
        return (node, doubt) -> {
            if (!(node instanceof Scalar scalar) || !isText(scalar)) {
                return true;
            }
            int length = scalar.text().length();
            // Pairs of surrogates count once, so a short or a long text may be right after all.
            return (length / 2 >= least && length <= most)
                    || (length == scalar.text().codePointCount(0, length)
                            ? length >= least && length <= most
                            : doubt.raise());
        };
    }

    private static int compare(Node node, BigDecimal limit, Doubt doubt) {
        if (!(node instanceof Scalar scalar) || scalar.value() == null) {
            return 0;
        }
        return switch (scalar.kind()) {
            case INTEGER -> new BigDecimal((BigInteger) scalar.value()).compareTo(limit);
            case FLOAT -> doubt.raise() ? 0 : 1;
            default -> 0;
        };
    }
}
