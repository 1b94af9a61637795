package dev.pipewright.drone.decode;

import java.util.regex.Pattern;

/** What a tab is to a reader, where a line begins with one: it depends on what stands before it. */
final class Tabs {

    private static final Pattern BLOCK = Pattern.compile("(?:.*[\\s:-])?[|>][-+0-9]{0,2}(?:\\s+#.*)?");

    private Tabs() {}

    static String message(String text, int line) {
        String[] lines = text.split("\n", -1);
        int before = lastLineBefore(lines, line - 1);
        if (before < 0) {
            return "found character that cannot start any token";
        }
        if (isWithinBlock(lines, before)) {
            return "found a tab character where an indentation space is expected";
        }
        return endsInPlainText(lines[before].strip())
                ? "found a tab character that violate indentation"
                : "found character that cannot start any token";
    }

    private static int lastLineBefore(String[] lines, int index) {
        int i = Math.min(index, lines.length) - 1;
        while (i >= 0 && lines[i].isBlank()) {
            i--;
        }
        return i;
    }

    /** Whether a line is the head of a block of text, or one of its lines. */
    private static boolean isWithinBlock(String[] lines, int last) {
        int indent = Integer.MAX_VALUE;
        for (int i = last; i >= 0; i--) {
            if (lines[i].isBlank()) {
                continue;
            }
            if (indent(lines[i]) < indent) {
                if (BLOCK.matcher(lines[i].strip()).matches()) {
                    return true;
                }
                if (indent != Integer.MAX_VALUE && indent(lines[i]) < indent) {
                    return false;
                }
                indent = indent(lines[i]);
            }
        }
        return false;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Plain text goes on over lines, so that the tab is taken for its indentation. */
    private static boolean endsInPlainText(String line) {
        return !line.startsWith("#") && !line.contains(" #") && ":-'\"|>]}".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
