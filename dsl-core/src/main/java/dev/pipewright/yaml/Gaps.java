package dev.pipewright.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments in what lies between the values of a text. Only there can a number sign begin one, so that this
 * needs no grammar; SnakeYAML's own comment events fail on comments at unusual places.
 */
final class Gaps {

    private final String text;
    private int position;
    /** The next number sign at or behind the position, found once: most gaps are far from any. */
    private int nextSign = -1;

    Gaps(String text) {
        this.text = text;
    }

    /** The comments from the last position to an index, which is the next position. */
    List<Found> upTo(int end) {
        int start = position;
        if (end <= start) {
            return List.of();
        }
        position = end;
        int sign = signFrom(start);
        if (sign >= end) {
            return List.of();
        }
        List<Found> found = List.of();
        while (sign < end) {
            if (!begins(sign)) {
                sign = signFrom(sign + 1);
                continue;
            }
            int stop = endOfLine(sign);
            if (found.isEmpty()) {
                found = new ArrayList<>();
            }
            found.add(comment(sign, stop));
            sign = signFrom(stop);
        }
        return found;
    }

    private int signFrom(int start) {
        if (nextSign < start) {
            int found = text.indexOf('#', start);
            nextSign = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextSign;
    }

    /** Goes past a value; a comment can stand in the first line of a block scalar, behind its bar. */
    void skipTo(int end) {
        position = Math.max(position, end);
    }

    /** Where a value begins whose anchor and tag begin at a place: between them and it there may be comments. */
    int behindProperties(int start, int end) {
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '&' || c == '!') {
                i = endOfWord(i);
            } else if (c == '#') {
                i = endOfLine(i);
            } else if (isBlank(c)) {
                i++;
            } else {
                return i;
            }
        }
        return end;
    }

    private int endOfWord(int from) {
        int i = from;
        while (i < text.length() && !isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\uFEFF' || isBreak(c);
    }

    /** Whether two places are on one line. */
    boolean areOnOneLine(int from, int to) {
        return endOfLine(from) >= to;
    }

    private boolean begins(int sign) {
        if (sign == 0) {
            return true;
        }
        char before = text.charAt(sign - 1);
        return Character.isWhitespace(before) || ",[]{}\"'".indexOf(before) >= 0 || isBreak(before);
    }

    private Found comment(int sign, int stop) {
        int lineStart = sign;
        boolean alone = true;
        while (lineStart > 0 && !isBreak(text.charAt(lineStart - 1))) {
            lineStart--;
            alone &= text.charAt(lineStart) == ' ' || text.charAt(lineStart) == '\t';
        }
        int from = sign + 1;
        if (from < stop && text.charAt(from) == ' ') {
            from++;
        }
        return new Found(
                text.substring(from, stop).stripTrailing(), sign, sign - lineStart + 1, alone, blankLineBelow(stop));
    }

    private boolean blankLineBelow(int stop) {
        int breaks = 0;
        for (int i = stop; i < text.length() && breaks < 2; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                breaks++;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                break;
            }
        }
        return breaks == 2;
    }

    int endOfLine(int from) {
        int i = from;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /**
     * A comment.
     *
     * @param text without the number sign and one blank
     * @param index the place of the number sign in the text
     * @param column from 1
     * @param alone whether nothing but blanks stands before it on its line
     * @param blankLineBelow whether it is set off from what follows
     */
    record Found(String text, int index, int column, boolean alone, boolean blankLineBelow) {}
}
