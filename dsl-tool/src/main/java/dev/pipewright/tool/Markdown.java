package dev.pipewright.tool;

/** Texts as Markdown takes them. */
final class Markdown {

    private Markdown() {}

    /** A text within a cell of a table, which ends at a bar and at the end of a line. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
