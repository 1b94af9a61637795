package dev.pipewright.gitlab.resolve.entry;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Node;
import org.jspecify.annotations.Nullable;

/** Regular expressions between slashes, outside of conditions. */
final class RegexRules {

    private RegexRules() {}

    /** Whether a value is a regular expression between slashes that RE2 can read. */
    static boolean isDelimitedRegex(@Nullable Node node) {
        if (!Ruby.isString(node) || !looksDelimited(Ruby.text(node))) {
            return false;
        }
        String text = Ruby.text(node);
        int end = text.lastIndexOf('/');
        String flags = text.substring(end + 1);
        String body = text.substring(1, end);
        try {
            Pattern.compile(flags.isEmpty() ? body : "(?" + flags + ")" + body);
            return true;
        } catch (PatternSyntaxException bad) {
            return false;
        }
    }

    /** Whether a text begins and ends as a regular expression does. */
    static boolean looksDelimited(String text) {
        int end = text.lastIndexOf('/');
        return text.startsWith("/")
                && end > 0
                && text.substring(end + 1).chars().allMatch(flag -> "ismU".indexOf(flag) >= 0);
    }
}
