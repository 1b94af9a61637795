package dev.pipewright.diagnostic;

import java.util.Locale;

/** Writes JSON: objects and lists with their commas, strings with their escapes. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private boolean separate;

    JsonText open(char bracket) {
        comma();
        out.append(bracket);
        separate = false;
        return this;
    }

    JsonText close(char bracket) {
        out.append(bracket);
        separate = true;
        return this;
    }

    JsonText key(String name) {
        comma();
        quote(out, name).append(": ");
        separate = false;
        return this;
    }

    JsonText value(String text) {
        comma();
        quote(out, text);
        separate = true;
        return this;
    }

    JsonText value(int number) {
        comma();
        out.append(number);
        separate = true;
        return this;
    }

    JsonText entry(String name, String text) {
        return key(name).value(text);
    }

    JsonText entry(String name, int number) {
        return key(name).value(number);
    }

    String text() {
        return out + "\n";
    }

    private void comma() {
        if (separate) {
            out.append(", ");
        }
    }

    static StringBuilder quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !isPaired(text, i))) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"');
    }

    /** Half a character cannot be written in UTF-8. */
    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
