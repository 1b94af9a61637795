package dev.pipewright.gitlab.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes up for the differences between the RE2 that GitLab runs and re2j, its Java port.
 *
 * <p>RE2 refuses what repeats more than a thousand times in all, and an escaped letter beyond ASCII; it takes {@code \C},
 * any one byte, letters of any script in the name of a group, and a brace for itself before a repetition. {@code \C}
 * becomes any one character here, which is the same for ASCII text. That RE2 also refuses what would take it too much
 * memory, such as {@code \pL{1000}}, is not known here.
 */
final class Re2Syntax {

    private static final int MOST_REPETITIONS = 1000;
    /** Far beyond what anybody writes, and well within what a thread's stack can parse. */
    private static final int DEEPEST_NESTING = 500;

    private final String source;
    private final StringBuilder translated = new StringBuilder();
    /** For each open group: the most repetitions of anything in it so far. */
    private final Deque<Long> groups = new ArrayDeque<>();

    private long repetitions = 1;
    private long lastRepetitions = 1;
    private int position;

    private Re2Syntax(String source) {
        this.source = source;
    }

    /** The same expression in re2j's words. What is malformed is left for re2j to report. */
    static String forRe2j(String source) throws RegexSyntaxException {
        Re2Syntax syntax = new Re2Syntax(source);
        while (syntax.position < source.length()) {
            syntax.step();
        }
        return syntax.translated.toString();
    }

    private void step() throws RegexSyntaxException {
        switch (source.charAt(position)) {
            case '\\' -> {
                escape();
                lastRepetitions = 1;
            }
            case '[' -> {
                characterClass();
                lastRepetitions = 1;
            }
            case '(' -> {
                if (isFlagsAlone()) {
                    // No atom: a repetition after it repeats what stands before.
                    copyThrough(")");
                } else {
                    open();
                }
            }
            case ')' -> close();
            case '{' -> repeat();
            case '*', '+', '?' -> copy(1);
            default -> {
                copy(1);
                lastRepetitions = 1;
            }
        }
    }

    private void copy(int length) {
        int end = Math.min(position + length, source.length());
        translated.append(source, position, end);
        position = end;
    }

    private void copyThrough(String end) {
        int found = source.indexOf(end, position);
        copy(found < 0 ? source.length() : found + end.length() - position);
    }

    private void escape() throws RegexSyntaxException {
        if (source.startsWith("\\Q", position)) {
            copyThrough("\\E");
        } else if (source.startsWith("\\C", position)) {
            translated.append("(?s:.)");
            position += 2;
        } else {
            escapedCharacter();
        }
    }

    private void escapedCharacter() throws RegexSyntaxException {
        char escaped = position + 1 < source.length() ? source.charAt(position + 1) : 0;
        if (escaped > 0x7F) {
            throw new RegexSyntaxException("it escapes only ASCII: write " + escaped + " without the backslash");
        }
        boolean inBraces = "pPx".indexOf(escaped) >= 0 && source.startsWith("{", position + 2);
        if (inBraces) {
            copyThrough("}");
        } else {
            copy(2);
        }
    }

    private void characterClass() throws RegexSyntaxException {
        copy(source.startsWith("[^", position) ? 2 : 1);
        if (source.startsWith("]", position)) {
            copy(1);
        }
        while (position < source.length() && source.charAt(position) != ']') {
            if (source.charAt(position) == '\\') {
                escapedCharacter();
            } else if (source.startsWith("[:", position) && source.indexOf(":]", position + 2) >= 0) {
                copyThrough(":]");
            } else {
                copy(1);
            }
        }
        copy(1);
    }

    private void open() throws RegexSyntaxException {
        groups.push(repetitions);
        if (groups.size() > DEEPEST_NESTING) {
            throw new RegexSyntaxException("its groups are nested more than " + DEEPEST_NESTING + " deep");
        }
        repetitions = 1;
        if (source.startsWith("(?P<", position)) {
            copy(4);
            groupName();
        } else if (source.startsWith("(?<", position) && !isLookbehind()) {
            copy(3);
            groupName();
        } else {
            // The question mark of (?: is no repetition.
            copy(source.startsWith("(?", position) ? 2 : 1);
        }
    }

    private boolean isFlagsAlone() {
        int end = source.indexOf(')', position);
        return source.startsWith("(?", position)
                && end >= 0
                && source.substring(position + 2, end).chars().allMatch(c -> "imsU-".indexOf(c) >= 0);
    }

    private boolean isLookbehind() {
        return source.startsWith("=", position + 3) || source.startsWith("!", position + 3);
    }

    /** re2j knows only ASCII names; equal names must stay equal, since both refuse duplicates. */
    private void groupName() {
        while (position < source.length() && source.charAt(position) != '>') {
            int c = source.codePointAt(position);
            boolean letter = c > 0x7F && Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
            if (letter) {
                translated.append("_u").append(Integer.toHexString(c)).append('_');
                position += Character.charCount(c);
            } else {
                copy(Character.charCount(c));
            }
        }
    }

    private void close() {
        copy(1);
        lastRepetitions = repetitions;
        repetitions = groups.isEmpty() ? 1 : Math.max(groups.pop(), repetitions);
    }

    private void repeat() throws RegexSyntaxException {
        int end = source.indexOf('}', position);
        String bounds = end < 0 ? "" : source.substring(position + 1, end);
        if (!bounds.matches("\\d{1,9}(,\\d{0,9})?")) {
            // A brace for itself, which re2j takes for a repetition where another one follows.
            translated.append("\\{");
            position++;
            lastRepetitions = 1;
            return;
        }
        int comma = bounds.indexOf(',');
        boolean open = comma == bounds.length() - 1;
        String most = open || comma < 0 ? bounds.replace(",", "") : bounds.substring(comma + 1);
        lastRepetitions *= Math.max(1, Integer.parseInt(most));
        if (lastRepetitions > MOST_REPETITIONS) {
            throw new RegexSyntaxException("it repeats at most " + MOST_REPETITIONS
                    + " times, repetitions of repetitions multiplied: {" + bounds + "} makes it " + lastRepetitions);
        }
        repetitions = Math.max(repetitions, lastRepetitions);
        copy(end + 1 - position);
    }
}
