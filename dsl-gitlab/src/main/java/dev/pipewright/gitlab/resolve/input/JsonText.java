package dev.pipewright.gitlab.resolve.input;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text as the JSON value that it may be. */
final class JsonText {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)((\\.[0-9]+)?([eE][-+]?[0-9]+)?)");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");
    private static final int DEEPEST = 100;
    private static final int LONG_DIGITS = 18;

    private final String text;
    private final Origin origin;
    private int at;

    private JsonText(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
    }

    /** The value, or the text itself where it is no JSON. */
    static Node read(Scalar scalar) {
        JsonText json = new JsonText(scalar.text(), scalar.origin());
        Node value = json.value(0);
        json.skipBlanks();
        return value == null || json.at < json.text.length() ? scalar : value;
    }

    private @Nullable Node value(int depth) {
        skipBlanks();
        if (at >= text.length() || depth > DEEPEST) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '[' -> sequence(depth);
            case '{' -> mapping(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private @Nullable Node sequence(int depth) {
        List<Node> items = new ArrayList<>();
        at++;
        if (isNext(']')) {
            return Sequence.of(items, origin);
        }
        do {
            Node item = value(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        } while (isNext(','));
        return isNext(']') ? Sequence.of(items, origin) : null;
    }

    private @Nullable Node mapping(int depth) {
        Mapping.Builder entries = Mapping.builder(origin);
        at++;
        if (isNext('}')) {
            return entries.build();
        }
        do {
            skipBlanks();
            Scalar key = string();
            Node value = key == null || !isNext(':') ? null : value(depth + 1);
            if (key == null || value == null) {
                return null;
            }
            entries.put(key, value);
        } while (isNext(','));
        return isNext('}') ? entries.build() : null;
    }

    private @Nullable Scalar string() {
        Matcher string = matcher(STRING);
        if (!string.lookingAt()) {
            return null;
        }
        at = string.end();
        String plain = ESCAPE.matcher(string.group(1))
                .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1))));
        return Scalar.of(plain, origin);
    }

    private static String unescaped(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            default -> escape;
        };
    }

    private @Nullable Node word() {
        Matcher word = matcher(WORD);
        if (word.lookingAt()) {
            at = word.end();
            return word.group().equals("null")
                    ? Scalar.ofNull().at(origin)
                    : Scalar.of(word.group().equals("true"), origin);
        }
        Matcher number = matcher(NUMBER);
        if (!number.lookingAt()) {
            return null;
        }
        at = number.end();
        return number.group(2).isEmpty() && number.group().length() <= LONG_DIGITS
                ? Scalar.of(Long.parseLong(number.group()), origin)
                : Scalar.of(Double.parseDouble(number.group()), origin);
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private boolean isNext(char c) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
