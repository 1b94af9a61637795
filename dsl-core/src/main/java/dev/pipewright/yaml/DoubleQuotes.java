package dev.pipewright.yaml;

/** Writes a string between double quotes, with escapes that libyaml knows. */
final class DoubleQuotes {

    private DoubleQuotes() {}

    static void write(String text, Lines out) {
        out.add('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.add("\\\"");
                case '\\' -> out.add("\\\\");
                case '\n' -> out.add("\\n");
                case '\t' -> out.add("\\t");
                case '\r' -> out.add("\\r");
                case '\0' -> out.add("\\0");
                default -> {
                    if (Characters.isPair(text, i)) {
                        out.add(c).add(text.charAt(++i));
                    } else if (Character.isSurrogate(c)) {
                        throw new IllegalArgumentException(
                                "half a surrogate pair at index " + i + " of a string: no encoding can hold it");
                    } else if (Characters.mustBeEscaped(c)) {
                        escape(c, out);
                    } else {
                        out.add(c);
                    }
                }
            }
        }
        out.add('"');
    }

    private static void escape(char c, Lines out) {
        String digits = Integer.toHexString(c);
        boolean small = c <= 0xFF;
        out.add(small ? "\\x" : "\\u")
                .add("0".repeat((small ? 2 : 4) - digits.length()))
                .add(digits);
    }
}
