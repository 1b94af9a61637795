package dev.pipewright.gitlab.resolve.ruby;

/** Ruby's {@code gsub} of a text by a text, in which backslashes of the replacement mean something. */
public final class RubyReplacement {

    private RubyReplacement() {}

    /** The text with each occurrence of a part replaced. */
    public static String gsub(String text, String part, String replacement) {
        if (replacement.indexOf('\\') < 0) {
            return text.replace(part, replacement);
        }
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (int start = text.indexOf(part); start >= 0; start = text.indexOf(part, end)) {
            out.append(text, end, start);
            append(out, replacement, text, start, start + part.length());
            end = start + part.length();
        }
        return out.append(text, end, text.length()).toString();
    }

    private static void append(StringBuilder out, String replacement, String text, int start, int end) {
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            char next = i + 1 < replacement.length() ? replacement.charAt(i + 1) : 0;
            if (c != '\\' || next == 0) {
                out.append(c);
                continue;
            }
            i++;
            switch (next) {
                case '\\' -> out.append('\\');
                case '0', '&' -> out.append(text, start, end);
                case '`' -> out.append(text, 0, start);
                case '\'' -> out.append(text, end, text.length());
                case '1', '2', '3', '4', '5', '6', '7', '8', '9', '+' -> {}
                default -> out.append(c).append(next);
            }
        }
    }
}
