package dev.pipewright.gitlab.expression;

import java.util.Optional;

/** A regular expression with its flags: {@code /^release\//i}. */
public final class Pattern implements Expression.Operand {

    private final String body;
    private final String flags;
    private final Regex regex;

    private Pattern(String body, String flags, Regex regex) {
        this.body = body;
        this.flags = flags;
        this.regex = regex;
    }

    /**
     * A regular expression.
     *
     * @param body RE2's syntax, neither delimited nor with slashes escaped: {@code ^release/}
     * @param flags of {@code i} (ignore case), {@code m} (^ and $ at each line), {@code s} (a dot is any character) and
     *     {@code U} (shortest matches first); may be empty
     * @throws IllegalArgumentException where RE2 does not know the syntax, or GitLab cannot read it back
     */
    public static Pattern of(String body, String flags) {
        PatternText.requireWritable(body, flags);
        try {
            return compiled(body, flags);
        } catch (RegexSyntaxException e) {
            throw new IllegalArgumentException(
                    "GitLab's regular expressions are RE2's, which refuses /" + body + "/: " + e.getMessage(), e);
        }
    }

    /** The pattern in a text such as {@code /^main$/i}; empty where it is none, or RE2 does not know its syntax. */
    public static Optional<Pattern> parse(String text) {
        if (!text.startsWith("/")) {
            return Optional.empty();
        }
        int end = text.lastIndexOf('/');
        try {
            Regex regex = Regex.ofDelimited(text);
            return Optional.of(new Pattern(text.substring(1, Math.max(1, end)), text.substring(end + 1), regex));
        } catch (RegexSyntaxException notAPattern) {
            return Optional.empty();
        }
    }

    /** A pattern as the lexer found it, its delimiters and flags included. */
    static Pattern read(String token) throws RegexSyntaxException {
        String value = PatternText.unescaped(token);
        int end = value.lastIndexOf('/');
        return compiled(value.substring(1, end), value.substring(end + 1));
    }

    private static Pattern compiled(String body, String flags) throws RegexSyntaxException {
        return new Pattern(body, flags, Regex.ofDelimited('/' + body + '/' + flags));
    }

    /** The regular expression, without delimiters, its slashes not escaped. */
    public String body() {
        return body;
    }

    /** Any of i, m, s and U; often empty. */
    public String flags() {
        return flags;
    }

    /** Whether the regular expression is found anywhere in a text. */
    public boolean findsIn(String text) {
        return regex.findsIn(text);
    }

    /** What RE2 was given, by which GitLab compares two patterns. */
    String source() {
        return regex.source();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern that && body.equals(that.body) && flags.equals(that.flags);
    }

    @Override
    public int hashCode() {
        return 31 * body.hashCode() + flags.hashCode();
    }

    /** As GitLab writes it, slashes escaped. */
    @Override
    public String toString() {
        return PatternText.written(body, flags);
    }
}
