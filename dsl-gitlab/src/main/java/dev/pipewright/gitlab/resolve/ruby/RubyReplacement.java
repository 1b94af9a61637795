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
        int done = 0;
        for (int found = text.indexOf(part); found >= 0; found = text.indexOf(part, done)) {
            out.append(text.substring(done, found));
            done = found + part.length();
            append(out, replacement, text, found, done);
        }
        return out.append(text.substring(done)).toString();
    }

    private static void append(StringBuilder out, String replacement, String text, int start, int end) {
        int i = 0;
        while (i < replacement.length()) {
            char c = replacement.charAt(i);
            char next = i + 1 < replacement.length() ? replacement.charAt(i + 1) : 0;
            if (c != '\\' || next == 0) {
                out.append(c);
                i++;
                continue;
            }
            i += 2;
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
