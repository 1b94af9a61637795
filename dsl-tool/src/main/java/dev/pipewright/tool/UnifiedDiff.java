package dev.pipewright.tool;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** The difference of two texts as {@code diff -u} and git print it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** From the text on disk ({@code a/}) to the text that should be there ({@code b/}); ends in a newline. */
    static String of(String path, String actual, String expected) {
        List<String> before = lines(actual);
        List<String> after = lines(expected);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + path, "b/" + path, before, DiffUtils.diff(before, after), CONTEXT);
        String text = String.join("\n", diff) + "\n";
        // The library counts the lines of nothing from 1, where patch and git expect 0.
        return before.isEmpty() ? text.replaceFirst("@@ -1,0 ", "@@ -0,0 ") : text;
    }

    /** A last line without a newline is not the same line as one with it. */
    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text + NO_NEWLINE;
        String[] lines = whole.split("\n(?!\\\\ No newline at end of file\\z)", -1);
        return List.of(lines);
    }
}
