package dev.pipewright.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text that is being written. */
final class Lines {

    private static final String BLANKS = " ".repeat(64);

    private final StringBuilder text = new StringBuilder(1 << 13);

    Lines add(@Nullable String part) {
        if (part != null) {
            text.append(part);
        }
        return this;
    }

    Lines add(char c) {
        text.append(c);
        return this;
    }

    Lines add(String part, int from, int to) {
        text.append(part, from, to);
        return this;
    }

    Lines insert(int place, String part) {
        text.insert(place, part);
        return this;
    }

    Lines indent(int width) {
        int left = width;
        while (left > BLANKS.length()) {
            text.append(BLANKS);
            left -= BLANKS.length();
        }
        text.append(BLANKS, 0, left);
        return this;
    }

    Lines newline() {
        text.append('\n');
        return this;
    }

    /** Takes the last newline back, to add to the line before. */
    void reopenLine() {
        text.setLength(text.length() - 1);
    }

    void comments(List<String> lines, int indent) {
        for (String line : lines) {
            indent(indent).comment(line).newline();
        }
    }

    /** A comment of one line; what would end the line, or no file can hold, becomes a blank, and blanks at the end go. */
    Lines comment(String line) {
        text.append('#');
        if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '!') {
            text.append(' ');
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Characters.isPair(line, i)) {
                text.append(c).append(line.charAt(++i));
            } else {
                boolean stays = c == '\t' || (c != '\n' && !Characters.mustBeEscaped(c));
                text.append(stays ? c : ' ');
            }
        }
        while (Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        return this;
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }
}
