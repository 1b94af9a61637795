package dev.pipewright.drone.woodpecker.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression that Woodpecker cannot evaluate; the message says why. */
public final class ExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The place that a message ends with, counted in the whole text as if it were one line. */
    private static final Pattern PLACE = Pattern.compile("\\(1:(\\d{1,9})\\)$");

    ExpressionException(String message) {
        super(message, null, false, false);
    }

    /** Why it cannot be evaluated. */
    public String text() {
        return String.valueOf(getMessage());
    }

    /** This with the line of the source at which it stumbles, and a mark below it; the same where the message names no place. */
    ExpressionException in(String source) {
        Matcher place = PLACE.matcher(text());
        if (!place.find()) {
            return this;
        }
        int offset = Math.min(source.length(), Integer.parseInt(place.group(1)) - 1);
        String before = source.substring(0, offset);
        int column = offset - before.lastIndexOf('\n') - 1;
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int end = source.indexOf('\n', offset);
        String shown = source.substring(offset - column, end < 0 ? source.length() : end)
                .replace('\t', ' ');
        String mark = isPlain(shown, column) ? "\n | " + ".".repeat(column) + "^" : "";
        return new ExpressionException(
                place.replaceFirst("(" + line + ":" + (column + 1) + ")") + "\n | " + shown + mark);
    }

    /** Whether the mark would stand below the right character. */
    private static boolean isPlain(String line, int column) {
        return line.chars().limit(column + 1L).allMatch(c -> c < 128);
    }
}
