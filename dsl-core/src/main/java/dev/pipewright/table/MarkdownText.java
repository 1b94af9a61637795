package dev.pipewright.table;

/** Foreign text in Markdown: what people write in a pipeline must not become markup. */
public final class MarkdownText {

    private MarkdownText() {}

    /** Text in a paragraph or a list. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~$@!&])", "\\\\$1").replace("\n", " ");
    }

    /** A block of preformatted text, whatever is in it. */
    public static String block(String language, String text) {
        String fence = "`".repeat(Math.max(3, Columns.longestRun(text, '`') + 1));
        return fence + language + "\n" + text + fence + "\n";
    }
}
