package dev.pipewright.tool;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of an outline.
 *
 * @param name the job, pipeline or step
 * @param remarks what is to be said of it
 */
record OutlineLine(String name, List<String> remarks) {

    /** The length of the longest of these names. */
    static int width(Collection<String> names) {
        return names.stream().mapToInt(String::length).max().orElse(0);
    }

    /** These lines, with their remarks below each other. */
    static String block(String indent, List<OutlineLine> lines) {
        int width = width(lines.stream().map(OutlineLine::name).toList());
        return lines.stream().map(line -> line.text(indent, width)).collect(Collectors.joining());
    }

    /** The line, whose remarks begin behind names of this length. */
    String text(String indent, int width) {
        String padding = remarks.isEmpty() ? "" : " ".repeat(width - name.length() + 2);
        return indent + name + padding + String.join(", ", remarks) + '\n';
    }

    /** That it begins when these have ended. */
    static String after(Collection<String> names) {
        return "after " + names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" "));
    }
}
