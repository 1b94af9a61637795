package dev.pipewright.repair;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places of a text that are changed already. */
final class EditedRanges {

    /** By start; none overlaps another. Insertions are kept apart, since several may stand at one place. */
    private final NavigableMap<Integer, TextEdit> replaced = new TreeMap<>();

    private final NavigableMap<Integer, TextEdit> inserted = new TreeMap<>();

    boolean overlapAny(List<TextEdit> edits) {
        return edits.stream().anyMatch(this::overlaps);
    }

    private boolean overlaps(TextEdit edit) {
        Map.Entry<Integer, TextEdit> before = replaced.lowerEntry(Math.max(edit.end(), edit.start() + 1));
        if (before != null && before.getValue().overlaps(edit)) {
            return true;
        }
        Integer within = inserted.higherKey(edit.start());
        return within != null && within < edit.end();
    }

    void addAll(List<TextEdit> edits) {
        for (TextEdit edit : edits) {
            (edit.start() == edit.end() ? inserted : replaced).put(edit.start(), edit);
        }
    }
}
