package dev.pipewright.drone.glob;

import java.util.ArrayList;
import java.util.List;

/** Whether a value matches a glob as Drone understands it. */
public final class Glob {

    private Glob() {}

    /** Whether the whole value matches; a pattern that is broken matches nothing. */
    public static boolean matches(String pattern, String value) {
        return segments(split(pattern, '/'), 0, split(value, '/'), 0);
    }

    private static boolean segments(List<String> patterns, int fromPattern, List<String> values, int fromValue) {
        int p = fromPattern;
        int v = fromValue;
        if (p == patterns.size() || v == values.size()) {
            return p == patterns.size() && v == values.size();
        }
        while (p < patterns.size() && v < values.size()) {
            if (patterns.get(p).equals("**")) {
                if (++p == patterns.size()) {
                    return true;
                }
                for (; v < values.size(); v++) {
                    if (segments(patterns, p, values, v)) {
                        return true;
                    }
                }
                return false;
            }
            if (Segment.match(patterns.get(p), values.get(v)) != Segment.Answer.YES) {
                return false;
            }
            p++;
            v++;
        }
        return p == patterns.size() && v == values.size();
    }

    /** The parts between separators that no backslash stands before; an empty last part does not count. */
    static List<String> split(String text, char separator) {
        if (text.indexOf(separator) < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = indexOf(text, separator, start);
            int stop = end < 0 ? text.length() : end;
            parts.add(text.substring(start, stop));
            start = stop + 1;
        }
        return parts;
    }

    /** Where a character stands without a backslash before it; -1 where it does not. */
    static int indexOf(String text, char wanted, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == wanted) {
                return i;
            }
        }
        return -1;
    }
}
