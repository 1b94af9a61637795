package dev.pipewright.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that are replaced by others; none for an insertion.
 *
 * @param start the index of the first character that goes
 * @param end the index behind the last one
 * @param text what comes instead
 */
record TextEdit(int start, int end, String text) {

    boolean overlaps(TextEdit other) {
        if (start == end || other.start == other.end) {
            int place = start == end ? start : other.start;
            TextEdit range = start == end ? other : this;
            return range.start < place && place < range.end;
        }
        return start < other.end && other.start < end;
    }

    /** The text with all edits made; of several insertions at one place the first comes first. */
    static String apply(String text, List<TextEdit> edits) {
        List<TextEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::start));
        StringBuilder out = new StringBuilder(text.length() + 64 * edits.size());
        int position = 0;
        for (TextEdit edit : sorted) {
            out.append(text, position, Math.max(position, edit.start)).append(edit.text);
            position = Math.max(position, edit.end);
        }
        return out.append(text, position, text.length()).toString();
    }
}
