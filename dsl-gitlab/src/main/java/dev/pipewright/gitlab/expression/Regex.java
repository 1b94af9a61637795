package dev.pipewright.gitlab.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/** A compiled regular expression in the syntax of the RE2 that GitLab uses. */
final class Regex {

    private final Pattern pattern;
    private final String source;

    private Regex(Pattern pattern, String source) {
        this.pattern = pattern;
        this.source = source;
    }

    /**
     * The expression of a text such as {@code /^main$/i}.
     *
     * <p>GitLab looks for the first <em>line</em> of the text that begins and ends as a pattern does, and takes that line
     * alone; what stands on the others is ignored.
     */
    static Regex ofDelimited(String text) throws RegexSyntaxException {
        for (String line : text.split("\n", -1)) {
            int end = line.lastIndexOf('/');
            String flags = line.substring(end + 1);
            if (end > 0 && line.startsWith("/") && flags.chars().allMatch(f -> PatternText.FLAGS.indexOf(f) >= 0)) {
                String body = line.substring(1, end);
                return of(flags.isEmpty() ? body : "(?" + flags + ")" + body);
            }
        }
        throw new RegexSyntaxException(
                "it must be on one line, between slashes, with no other flags than i, m, s and U");
    }

    private static Regex of(String source) throws RegexSyntaxException {
        try {
            return new Regex(Pattern.compile(Re2Syntax.forRe2j(source)), source);
        } catch (PatternSyntaxException e) {
            throw new RegexSyntaxException(RegexDialects.explain(source, e.getDescription()));
        }
    }

    boolean findsIn(String text) {
        return pattern.matcher(text).find();
    }

    String source() {
        return source;
    }
}
