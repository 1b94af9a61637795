package dev.pipewright.gitlab.expression;

/** Where re2j, our port of RE2, and the RE2 that GitLab runs differ, and what to tell who wrote another dialect. */
final class Re2Syntax {

    private Re2Syntax() {}

    static String forRe2j(String source) {
        return source;
    }

    static String explain(String source, String error) {
        if (contains(source, "(?=") || contains(source, "(?!")) {
            return "it has no lookahead; test twice instead: $X =~ /^release/ && $X !~ /-rc$/";
        }
        if (contains(source, "(?<=") || contains(source, "(?<!")) {
            return "it has no lookbehind; match what stands before as well";
        }
        if (contains(source, "(?>")) {
            return "it has no atomic groups, and needs none since it never backtracks: write (?:...)";
        }
        if (source.matches("(?s)(.*[^\\\\])?(\\\\\\\\)*\\\\[1-9].*")) {
            return "it has no backreferences: write out what the group may be";
        }
        if (contains(source, "\\Z")) {
            return "it has no \\Z: write \\z or $ for the end of the text";
        }
        if (contains(source, "\\h")) {
            return "it has no \\h: write [0-9a-fA-F], or [ \\t] if you mean blanks";
        }
        return error;
    }

    private static boolean contains(String source, String construct) {
        int at = source.indexOf(construct);
        return at == 0 || (at > 0 && source.charAt(at - 1) != '\\');
    }
}
