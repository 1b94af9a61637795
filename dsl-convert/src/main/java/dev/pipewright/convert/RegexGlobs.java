package dev.pipewright.convert;

import dev.pipewright.convert.Names.Untranslatable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A regular expression of GitLab as globs of Drone that match the same names; only where they do so exactly. */
final class RegexGlobs {

    /** Stands for any text; no name has it. */
    private static final char ANY = '\u0000';

    private static final String ANY_TEXT = String.valueOf(ANY);
    private static final int MOST_GLOBS = 32;

    private final String body;
    private int at;

    private RegexGlobs(String body) {
        this.body = body;
    }

    /**
     * The globs.
     *
     * @throws Untranslatable where there are none that match the same
     */
    static List<String> of(String body, String flags) {
        if (!flags.isEmpty()) {
            throw new Untranslatable("a pattern with flags");
        }
        RegexGlobs reading = new RegexGlobs(body);
        List<String> texts = reading.alternatives();
        if (reading.at < body.length()) {
            throw tooMuch();
        }
        return texts.stream()
                .map(RegexGlobs::anchored)
                .flatMap(text -> globs(text).stream())
                .distinct()
                .toList();
    }

    /** Without an anchor anything may stand there. */
    private static String anchored(String text) {
        String start = text.startsWith("^") ? text.substring(1) : ANY + text;
        String whole = start.endsWith("$") ? start.substring(0, start.length() - 1) : start + ANY;
        if (whole.contains("^") || whole.contains("$")) {
            throw tooMuch();
        }
        return whole.replaceAll(ANY + "+", ANY_TEXT);
    }

    /** Any text may hold slashes, which a star does not match. */
    private static List<String> globs(String text) {
        List<String> globs = List.of("");
        String[] parts = text.split(ANY_TEXT, -1);
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            boolean first = i == 0;
            boolean atStart = i == 1 && parts[0].isEmpty();
            boolean atEnd = i == parts.length - 1 && part.isEmpty();
            globs = globs.stream()
                    .flatMap(glob -> first ? Stream.of(part) : joined(glob, part, atStart, atEnd))
                    .toList();
        }
        if (globs.size() > MOST_GLOBS) {
            throw tooMuch();
        }
        return globs;
    }

    private static Stream<String> joined(String before, String after, boolean atStart, boolean atEnd) {
        if (atStart && atEnd) {
            return Stream.of("**");
        }
        if (atStart) {
            return Stream.of("**/*" + after);
        }
        if (atEnd) {
            return before.endsWith("/") ? Stream.of(before + "**") : Stream.of(before + "*", before + "*/**");
        }
        return Stream.of(before + "*" + after, before + "*/**/*" + after);
    }

    // ---- reading

    private static Untranslatable tooMuch() {
        return new Untranslatable("a pattern that no glob says");
    }

    private List<String> alternatives() {
        List<String> all = new ArrayList<>(sequence());
        while (at < body.length() && body.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> texts = List.of("");
        while (at < body.length() && body.charAt(at) != '|' && body.charAt(at) != ')') {
            List<String> next = repeated(element());
            texts = texts.stream()
                    .flatMap(text -> next.stream().map(more -> text + more))
                    .toList();
            if (texts.size() > MOST_GLOBS) {
                throw tooMuch();
            }
        }
        return texts;
    }

    private List<String> element() {
        char c = body.charAt(at++);
        return switch (c) {
            case '\\' -> List.of(escaped());
            case '(' -> group();
            case '[' -> List.of(characters());
            case '.' -> List.of(anything());
            case '^', '$' -> List.of(String.valueOf(c));
            case '*', '+', '?', '{', '}', ']' -> throw tooMuch();
            default -> List.of(String.valueOf(c));
        };
    }

    private String escaped() {
        if (at == body.length()) {
            throw tooMuch();
        }
        char c = body.charAt(at++);
        if (c == 'd') {
            return "[0-9]";
        }
        if (Character.isLetterOrDigit(c) || "^$*?[]{}\\".indexOf(c) >= 0) {
            throw tooMuch();
        }
        return String.valueOf(c);
    }

    private List<String> group() {
        if (body.startsWith("?:", at)) {
            at += 2;
        } else if (body.startsWith("?", at)) {
            throw tooMuch();
        }
        List<String> texts = alternatives();
        if (at == body.length()) {
            throw tooMuch();
        }
        at++;
        return texts;
    }

    private String characters() {
        int end = body.indexOf(']', at);
        String content = end < 0 ? "" : body.substring(at, end);
        boolean same = content.matches("([A-Za-z0-9._]|[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9])+");
        if (!same) {
            throw tooMuch();
        }
        at = end + 1;
        return "[" + content + "]";
    }

    /** A dot stands for one character, which may be a slash; only with a star behind it there is a glob for it. */
    private String anything() {
        if (at < body.length() && body.charAt(at) == '*') {
            at++;
            return ANY_TEXT;
        }
        throw tooMuch();
    }

    private List<String> repeated(List<String> element) {
        if (at == body.length()) {
            return element;
        }
        switch (body.charAt(at)) {
            case '?' -> {
                at++;
                if (element.equals(List.of(ANY_TEXT))) {
                    return element;
                }
                return Stream.concat(Stream.of(""), element.stream()).toList();
            }
            case '*', '+', '{' -> throw tooMuch();
            default -> {
                return element;
            }
        }
    }
}
