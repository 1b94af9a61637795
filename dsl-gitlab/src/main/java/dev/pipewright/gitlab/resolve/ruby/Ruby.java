package dev.pipewright.gitlab.resolve.ruby;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ruby's view of a node. An absent node is Ruby's {@code nil}, as is an explicit null. */
public final class Ruby {

    private Ruby() {}

    /** Whether this is absent or null. */
    public static boolean isNil(@Nullable Node node) {
        return node == null || (node instanceof Scalar scalar && scalar.isNull());
    }

    /** Whether this is nothing, false, an empty or white text, or an empty collection. */
    public static boolean isBlank(@Nullable Node node) {
        if (node == null) {
            return true;
        }
        if (node instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case NULL -> true;
                case BOOLEAN -> Boolean.FALSE.equals(scalar.value());
                case STRING -> isWhite(scalar.text());
                case INTEGER, FLOAT, TIMESTAMP -> false;
                case COLLECTION -> isBlank(scalar.collection().orElseThrow());
            };
        }
        return node instanceof Sequence sequence ? sequence.isEmpty() : ((Mapping) node).isEmpty();
    }

    /** Whether a text is empty or consists of white space in the sense of Unicode. */
    public static boolean isWhite(String text) {
        return text.codePoints().allMatch(c -> (c >= '\t' && c <= '\r') || c == 0x85 || Character.isSpaceChar(c));
    }

    /** Whether this is a text; a symbol is none. */
    public static boolean isString(@Nullable Node node) {
        return node instanceof Scalar scalar && scalar.isString() && !isSymbol(scalar);
    }

    /** Whether this is a text or a symbol. */
    public static boolean isText(@Nullable Node node) {
        return node instanceof Scalar scalar && scalar.isString();
    }

    private static boolean isSymbol(Scalar scalar) {
        return scalar.spelling().filter(spelling -> spelling.startsWith(":")).isPresent();
    }

    /** Whether this is a whole number. */
    public static boolean isInteger(@Nullable Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.INTEGER;
    }

    /** Whether this is true or false. */
    public static boolean isBoolean(@Nullable Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN;
    }

    /** Whether this is exactly the given truth value. */
    public static boolean is(@Nullable Node node, boolean value) {
        return node instanceof Scalar scalar && Boolean.valueOf(value).equals(scalar.value());
    }

    /** What {@code to_s} prints. */
    public static String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node instanceof Scalar scalar ? scalarText(scalar) : inspect(node);
    }

    /** What {@code to_s} prints of a part of a list that {@code join(":")} has joined: the items of lists are parts too. */
    public static String joined(@Nullable Node node) {
        Node part = node instanceof Scalar key ? key.collection().orElse(key) : node;
        if (!(part instanceof Sequence sequence)) {
            return text(part);
        }
        return sequence.stream().map(Ruby::joined).collect(Collectors.joining(":"));
    }

    /** What {@code inspect} prints; keys that are texts are printed as texts. */
    public static String inspect(@Nullable Node node) {
        StringBuilder out = new StringBuilder();
        new Printer(out, Style.INSPECT).print(node);
        return out.toString();
    }

    /** What {@code to_s} prints of a value whose keys Ruby has as symbols. */
    public static String symbolicText(Node node) {
        if (node instanceof Scalar scalar) {
            return scalarText(scalar);
        }
        StringBuilder out = new StringBuilder();
        new Printer(out, Style.SYMBOLIC).print(node);
        return out.toString();
    }

    /** What {@code to_json} prints, without blanks. */
    public static String json(@Nullable Node node) {
        StringBuilder out = new StringBuilder();
        new Printer(out, Style.JSON).print(node);
        return out.toString();
    }

    private static String scalarText(Scalar scalar) {
        if (scalar.collection().isPresent()) {
            return inspect(scalar.collection().get());
        }
        return scalar.value() instanceof Double number ? RubyFloat.text(number) : scalar.text();
    }

    private enum Style {
        INSPECT,
        SYMBOLIC,
        JSON
    }

    private record Printer(StringBuilder out, Style style) {

        void print(@Nullable Node node) {
            if (node == null) {
                out.append(isJson() ? "null" : "nil");
            } else if (node instanceof Scalar scalar) {
                print(scalar);
            } else if (node instanceof Sequence sequence) {
                String comma = "[";
                for (Node item : sequence) {
                    out.append(comma);
                    print(item);
                    comma = isJson() ? "," : ", ";
                }
                out.append(sequence.isEmpty() ? "[]" : "]");
            } else {
                print((Mapping) node);
            }
        }

        private void print(Mapping mapping) {
            String comma = "{";
            for (Entry entry : mapping) {
                out.append(comma);
                if (isJson()) {
                    quote(Ruby.text(entry.key()));
                } else if (style == Style.SYMBOLIC && entry.key().isString()) {
                    out.append(':').append(entry.name());
                } else {
                    print(entry.key());
                }
                out.append(isJson() ? ":" : "=>");
                print(entry.value());
                comma = isJson() ? "," : ", ";
            }
            out.append(mapping.isEmpty() ? "{}" : "}");
        }

        private void print(Scalar scalar) {
            if (scalar.isNull()) {
                out.append(isJson() ? "null" : "nil");
            } else if (scalar.isString() || scalar.kind() == Scalar.Kind.TIMESTAMP) {
                quote(scalar.text());
            } else {
                out.append(scalarText(scalar));
            }
        }

        private boolean isJson() {
            return style == Style.JSON;
        }

        private void quote(String text) {
            out.append('"');
            text.codePoints().forEach(c -> {
                switch (c) {
                    case '"' -> out.append("\\\"");
                    case '\\' -> out.append("\\\\");
                    case '\n' -> out.append("\\n");
                    case '\r' -> out.append("\\r");
                    case '\t' -> out.append("\\t");
                    default -> out.appendCodePoint(c);
                }
            });
            out.append('"');
        }
    }
}
