package dev.pipewright.drone.decode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as Go writes them in JSON: members sorted, and what means something in HTML escaped. */
public final class GoJson {

    private GoJson() {}

    /** The JSON of a value. */
    public static String of(@Nullable Object value) {
        return of(value, UnaryOperator.identity());
    }

    /**
     * The JSON of a value of which parts are replaced.
     *
     * @param replaced what stands for a value; the value itself where it stays
     */
    public static String of(@Nullable Object value, UnaryOperator<@Nullable Object> replaced) {
        Object present = replaced.apply(value);
        if (present instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), each));
            return sorted.entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue(), replaced))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (present instanceof List<?> list) {
            return list.stream().map(each -> of(each, replaced)).collect(Collectors.joining(",", "[", "]"));
        }
        if (present instanceof String text) {
            return quoted(text);
        }
        return present == null ? "null" : GoText.of(present);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '<', '>', '&', '\u2028', '\u2029' -> escaped(c, out);
                default -> {
                    if (c < ' ') {
                        escaped(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static void escaped(char c, StringBuilder out) {
        out.append(String.format("\\u%04x", (int) c));
    }
}
