package dev.pipewright.gitlab.expression;

/** What can be written as a literal at all: GitLab's language has no escapes in strings. */
final class Literals {

    private Literals() {}

    /** GitLab's {@code \w}: ASCII only. */
    static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    static void requireName(String name) {
        if (!name.isEmpty() && name.chars().allMatch(Literals::isWord)) {
            return;
        }
        String bare = name.replaceAll("^\\$\\{?|}$", "");
        boolean dressed = !bare.equals(name) && !bare.isEmpty() && bare.chars().allMatch(Literals::isWord);
        throw new IllegalArgumentException("a variable cannot be named " + quoted(name) + ": "
                + (dressed ? "write " + quoted(bare) : "only letters, digits and underscores are possible"));
    }

    static boolean isInInputName(int c) {
        return isWord(c) || c == '-';
    }

    static void requireInputName(String name) {
        if (name.isEmpty() || !name.chars().allMatch(Literals::isInInputName)) {
            throw new IllegalArgumentException("an input cannot be named " + quoted(name)
                    + ": only letters, digits, underscores and hyphens are possible");
        }
    }

    static void requireWritable(String text) {
        if (text.indexOf('"') >= 0 && text.indexOf('\'') >= 0) {
            throw new IllegalArgumentException(
                    "GitLab's strings have no escapes, so one with both kinds of quotes cannot be written: " + text
                            + "; match it with matches(...) and a dot in place of one kind, or put it into a variable"
                            + " and compare with that");
        }
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a string of GitLab's expressions ends with its line: " + quoted(text)
                    + "; match it with matches(...) and \\n in the regular expression");
        }
    }

    /** A text in double quotes and on one line, for messages. */
    static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
