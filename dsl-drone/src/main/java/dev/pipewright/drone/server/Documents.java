package dev.pipewright.drone.server;

import java.util.ArrayList;
import java.util.List;

/** Splits a file into its documents as Drone does: by lines, before any of it is read as YAML. */
final class Documents {

    private static final int LONGEST_LINE = 64 * 1024;

    private Documents() {}

    /**
     * A document.
     *
     * @param text its lines, the separator left out
     * @param firstLine the line of the file at which it begins, from 1
     */
    record Part(String text, int firstLine) {}

    static List<Part> of(String file) {
        List<Part> parts = new ArrayList<>();
        StringBuilder current = null;
        int begin = 1;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            boolean separator = line.startsWith("---");
            if (current == null || separator) {
                if (current != null) {
                    parts.add(new Part(current.toString(), begin));
                }
                current = new StringBuilder();
                begin = separator ? number + 1 : number;
            }
            if (separator) {
                continue;
            }
            if (line.startsWith("...")) {
                break;
            }
            current.append(line).append('\n');
        }
        if (current != null) {
            parts.add(new Part(current.toString(), begin));
        }
        return parts;
    }

    /** The lines, to the first that is longer than Drone reads; it stops there without a word. */
    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < file.length()) {
            int end = file.indexOf('\n', start);
            int stop = end < 0 ? file.length() : end;
            if (stop - start >= LONGEST_LINE) {
                break;
            }
            int text = stop > start && file.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            lines.add(file.substring(start, text));
            start = stop + 1;
        }
        return lines;
    }
}
