package dev.pipewright.gitlab.expression;

/**
 * How a regular expression stands between slashes.
 *
 * <p>GitLab's lexer takes {@code /([^/]|\/)+[^\]/[ismU]*}: at least two characters, the last one no backslash. Only then
 * does it turn each {@code \/} into a slash, whatever stands before it.
 */
final class PatternText {

    static final String FLAGS = "ismU";

    private PatternText() {}

    /** GitLab's text for a pattern; reading it gives the same body and flags. */
    static String written(String body, String flags) {
        return '/' + escaped(body) + '/' + flags;
    }

    static String unescaped(String token) {
        return token.replace("\\/", "/");
    }

    private static String escaped(String body) {
        return body.replace("/", "\\/");
    }

    /**
     * The end of the pattern that starts at an offset, flags included, or -1: what a backtracking matcher finds first for
     * the expression above, in one pass.
     */
    static int end(CharSequence text, int start) {
        int first = start + 1;
        int i = first;
        while (i < text.length() && text.charAt(i) != '/') {
            if (text.charAt(i) == '\\' && at(text, i + 1) == '/') {
                if (at(text, i + 2) == '/') {
                    // The backslash alone, then the escaped slash as the last character: tried before anything longer.
                    return flagsEnd(text, i + 3);
                }
                i += 2;
            } else {
                i++;
            }
        }
        if (i >= text.length() || i == first) {
            return -1;
        }
        if (at(text, i + 1) == '/') {
            // The last character may be a slash itself, for all that GitLab's expression says.
            return flagsEnd(text, i + 2);
        }
        return Character.codePointCount(text, first, i) >= 2 ? flagsEnd(text, i + 1) : -1;
    }

    private static int flagsEnd(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && FLAGS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static char at(CharSequence text, int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    static void requireWritable(String body, String flags) {
        flags.chars().filter(flag -> FLAGS.indexOf(flag) < 0).findFirst().ifPresent(flag -> {
            throw new IllegalArgumentException("unknown flag \"" + (char) flag + "\" of /" + body
                    + "/: the flags of GitLab's regular expressions are i, m, s and U");
        });
        if (body.isEmpty()) {
            throw new IllegalArgumentException("an empty regular expression cannot be written in GitLab: test with"
                    + " isNotNull(), or match .* instead");
        }
        if (escaped(body).codePointCount(0, escaped(body).length()) < 2) {
            throw new IllegalArgumentException("GitLab cannot read a regular expression of one character: instead of /"
                    + body + "/ write " + twoCharacters(body));
        }
        if (body.endsWith("\\")) {
            throw new IllegalArgumentException("GitLab takes the backslash at the end of /" + body
                    + "/ for an escape of the slash: write a literal backslash as [\\\\]");
        }
        if (body.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(
                    "a regular expression of GitLab's ends with its line: write a line break as \\n in it");
        }
    }

    /** The same regular expression in more than one character. */
    static String twoCharacters(String character) {
        boolean special = "\\^$.|?*+()[]{}".contains(character);
        return special ? "/(" + character + ")/" : "/[" + character + "]/";
    }
}
