package dev.pipewright.gitlab.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as a table, the first column being that of names. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();

    Columns(List<String> head) {
        rows.add(List.copyOf(head));
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** With columns aligned for a terminal. */
    String text() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** As Markdown has tables, names as code. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String name = i == 0 ? row.get(0) : code(row.get(0));
            text.append("| ").append(name);
            row.stream().skip(1).forEach(cell -> text.append(" | ").append(escaped(cell)));
            text.append(" |\n");
            if (i == 0) {
                text.append(row.stream()
                        .map(cell -> cell.equals(row.get(0)) ? "---" : ":---:")
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
            }
        }
        return text.toString();
    }

    /** A name as code, whatever is in it. */
    static String code(String name) {
        String fence = "`".repeat(longestRun(name, '`') + 1);
        String pad = name.startsWith("`") || name.endsWith("`") ? " " : "";
        return fence + pad + escaped(name) + pad + fence;
    }

    /** How often a character stands in a row at most. */
    static int longestRun(String text, char character) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == character ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
