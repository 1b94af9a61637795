package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import java.util.List;
import java.util.Optional;

/** Prints findings for people. */
public final class TextRenderer {

    /** A longer line is cut around the place that is meant. */
    private static final int LONGEST_LINE = 400;

    private static final String CUT = "...";

    private final SourceText sources;

    /** A renderer that quotes the lines which these sources know. */
    public TextRenderer(SourceText sources) {
        this.sources = sources;
    }

    /** All findings, a blank line between two, each line ended by a newline. */
    public String render(List<Diagnostic> diagnostics) {
        return String.join("\n", diagnostics.stream().map(this::render).toList());
    }

    /** One finding; its first line alone suffices. */
    public String render(Diagnostic diagnostic) {
        StringBuilder out = new StringBuilder(diagnostic.headline()).append('\n');
        String gutter = place(out, "  --> ", diagnostic.origin());
        if (!diagnostic.path().isEmpty()) {
            out.append(gutter).append("= yaml: ").append(diagnostic.path()).append('\n');
        }
        for (Diagnostic.Related related : diagnostic.related()) {
            out.append(gutter).append("= note: ").append(related.what());
            if (related.origin().line() > 0) {
                out.append(": ").append(name(related.origin()));
            }
            out.append('\n');
        }
        for (String help : diagnostic.help()) {
            out.append(gutter).append("= help: ").append(help).append('\n');
        }
        diagnostic
                .repair()
                .ifPresent(repair -> out.append(gutter)
                        .append("= repair: ")
                        .append(repair.summary())
                        .append('\n'));
        return out.toString();
    }

    /** Prints the place with its snippet, and returns the margin under which the rest is printed. */
    private String place(StringBuilder out, String arrow, Origin origin) {
        if (origin.file().isEmpty()) {
            return "   ";
        }
        out.append(arrow).append(name(origin)).append('\n');
        Optional<SourceText.Snippet> snippet = sources.find(origin);
        if (snippet.isEmpty()) {
            return "   ";
        }
        String number = Integer.toString(origin.line());
        String margin = " ".repeat(number.length()) + " ";
        String text = snippet.get().text();
        int column = origin.column();
        if (text.length() > LONGEST_LINE) {
            int from = Math.max(0, Math.min(text.length(), column) - LONGEST_LINE / 2);
            int to = Math.min(text.length(), from + LONGEST_LINE);
            text = (from > 0 ? CUT : "") + text.substring(from, to) + (to < text.length() ? CUT : "");
            column -= from > 0 ? from - CUT.length() : 0;
        }
        out.append(margin).append("|\n");
        out.append(number).append(" | ").append(text.stripTrailing()).append('\n');
        out.append(margin).append('|');
        if (column > 0 && column <= text.length() + 1) {
            out.append(' ').append(indent(text, column - 1)).append('^');
        }
        out.append('\n');
        return margin;
    }

    /** As wide as the text's beginning, tabs kept, so that the mark stands under its column. */
    private static String indent(String text, int length) {
        StringBuilder blank = new StringBuilder();
        text.substring(0, Math.min(length, text.length())).chars().forEach(c -> blank.append(c == '\t' ? '\t' : ' '));
        return blank.toString();
    }

    private String name(Origin origin) {
        String file = sources.find(origin).map(SourceText.Snippet::file).orElse(origin.file());
        String place = origin.line() > 0 ? file + ":" + origin.line() : file;
        return origin.column() > 0 ? place + ":" + origin.column() : place;
    }
}
