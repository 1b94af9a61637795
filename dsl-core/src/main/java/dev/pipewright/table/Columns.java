package dev.pipewright.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells as a table, the first column being that of names. */
public final class Columns {

    private static final int NARROWEST = 3;

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with this head. */
    public Columns(List<String> head) {
        rows.add(List.copyOf(head));
    }

    /** Adds a row, with as many cells as the head has. */
    public void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** With columns aligned for a terminal. */
    public String text() {
        int[] widths = widths(rows, 0);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(padded(row.get(i), widths[i])).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** As Markdown has tables, names as code; columns are as wide as their widest cell, so that it can be read as it is. */
    public String markdown() {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>();
            rows.get(i).forEach(cell -> row.add(escaped(cell)));
            row.set(0, i == 0 ? row.get(0) : code(rows.get(i).get(0)));
            cells.add(row);
        }
        int[] widths = widths(cells, NARROWEST);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line(text, cells.get(i), widths);
            if (i == 0) {
                line(text, rulers(widths), widths);
            }
        }
        return text.toString();
    }

    /** Names to the left, all else in the middle. */
    private static List<String> rulers(int[] widths) {
        List<String> rulers = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            rulers.add(i == 0 ? "-".repeat(widths[i]) : ":" + "-".repeat(widths[i] - 2) + ":");
        }
        return rulers;
    }

    private static void line(StringBuilder text, List<String> row, int[] widths) {
        for (int i = 0; i < row.size(); i++) {
            text.append("| ").append(padded(row.get(i), widths[i])).append(' ');
        }
        text.append("|\n");
    }

    private static int[] widths(List<List<String>> rows, int atLeast) {
        int[] widths = new int[rows.get(0).size()];
        Arrays.fill(widths, atLeast);
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** A name as code, whatever is in it. */
    public static String code(String name) {
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
