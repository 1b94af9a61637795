package dev.pipewright.repair;

import dev.pipewright.tree.Node;
import dev.pipewright.yaml.TextPart.Member;
import dev.pipewright.yaml.YamlStyle;
import dev.pipewright.yaml.YamlWriter;
import java.util.List;

/** The lines of the text that is repaired, and what is written into them. */
final class TextLines {

    private final String text;
    private final String newline;

    TextLines(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
    }

    String text() {
        return text;
    }

    /** How many characters stand before an index on its line. */
    int column(int index) {
        return index - lineStart(index);
    }

    int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** The index of the line break behind an index, or the end of the text. */
    int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        if (end < 0) {
            return text.length();
        }
        return end > index && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The index behind the line break that ends the line of an index. */
    int nextLine(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whether nothing but blanks stands before an index on its line. */
    boolean beginsLine(int index) {
        return text.substring(lineStart(index), index).isBlank();
    }

    /** The hyphen of an item of a block sequence. */
    int hyphen(Member item) throws NotPossible {
        int index = item.start() - 1;
        while (index >= 0 && Character.isWhitespace(text.charAt(index))) {
            index--;
        }
        if (index < 0 || text.charAt(index) != '-') {
            throw new NotPossible("something stands between a hyphen and its item");
        }
        return index;
    }

    /** New lines below the line on which a value ends. */
    TextEdit below(int end, String block) {
        int place = lineEnd(end);
        return new TextEdit(place, place, newline + block);
    }

    /** New lines below a value, with a blank line before them where one follows it. */
    TextEdit belowEntry(int end, String block) {
        int next = nextLine(end);
        boolean spaced = next < text.length()
                && text.substring(next, Math.max(next, lineEnd(next))).isBlank();
        return below(end, spaced ? newline + block : block);
    }

    /** Whether no comment stands above an index, which might belong to what begins there. */
    boolean isTop(int index) {
        return text.substring(0, index).indexOf('#') < 0;
    }

    /** New lines above the line of an index, and a blank line. */
    TextEdit above(int index, String block) {
        int place = lineStart(index);
        return new TextEdit(place, place, block + newline + newline);
    }

    /** A collection on lines of its own, without the last line break. */
    String block(Node node, int indent) {
        String written = YamlWriter.write(node, YamlStyle.DEFAULT.inline()).stripTrailing();
        String margin = " ".repeat(indent);
        List<String> indented = written.lines()
                .map(line -> line.isEmpty() ? line : margin + line)
                .toList();
        return String.join(newline, indented);
    }

    /** The members of a collection as they stand between brackets or braces. */
    String inBraces(Node node) {
        String written = YamlWriter.inline(node);
        return written.substring(1, written.length() - 1);
    }
}
