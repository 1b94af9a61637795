package dev.pipewright.yaml;

/** Which characters a YAML text can hold, and which only an escape can. */
final class Characters {

    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** Whether a string with this character must be written in double quotes; tab, newline and pairs are for the caller. */
    static boolean mustBeEscaped(char c) {
        if (c < 0x7F) {
            return c < ' ';
        }
        if (c <= 0xA0) {
            return true;
        }
        return c >= LINE_SEPARATOR
                && (c <= PARAGRAPH_SEPARATOR || c == BYTE_ORDER_MARK || c >= 0xFFFE || Character.isSurrogate(c));
    }

    /** Whether a surrogate pair begins here: one character to a reader. */
    static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }

    /** Whether a YAML file may hold this character as it is. */
    static boolean isAllowedInFile(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < 0x7F || c == NEXT_LINE || (c >= 0xA0 && c < 0xFFFE && !Character.isSurrogate(c));
    }
}
