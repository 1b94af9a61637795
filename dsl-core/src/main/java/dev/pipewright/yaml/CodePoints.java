package dev.pipewright.yaml;

import org.jspecify.annotations.Nullable;

/** SnakeYAML counts code points, Java counts characters. */
final class CodePoints {

    /** The index of each code point; null where they are the same, which they nearly always are. */
    private final int @Nullable [] indexes;

    private final int length;

    CodePoints(String text) {
        length = text.length();
        int count = text.codePointCount(0, length);
        if (count == length) {
            indexes = null;
            return;
        }
        indexes = new int[count + 1];
        int index = 0;
        for (int i = 0; i < count; i++) {
            indexes[i] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indexes[count] = length;
    }

    /** The index in the text of a code point's number. */
    int index(int number) {
        return indexes == null ? Math.min(number, length) : indexes[Math.min(number, indexes.length - 1)];
    }
}
