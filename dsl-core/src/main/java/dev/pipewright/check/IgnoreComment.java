package dev.pipewright.check;

import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comment {@code pipewright:ignore GL401,GL402 reason}. */
final class IgnoreComment {

    private static final Pattern COMMENT =
            Pattern.compile("pipewright:ignore(?:\\s+(?<ids>[^\\s,]+(?:,\\s*[^\\s,]+)*)(?<reason>.*))?");

    private IgnoreComment() {}

    /** The suppressions in comment lines. */
    static List<Suppression> read(List<String> lines, Origin place) {
        List<Suppression> found = new ArrayList<>();
        lines.forEach(line -> read(line, place, found));
        return found;
    }

    private static void read(String line, Origin place, List<Suppression> found) {
        if (!line.contains("pipewright:ignore")) {
            return;
        }
        Matcher comment = COMMENT.matcher(line.strip());
        if (!comment.matches()) {
            return;
        }
        String ids = comment.group("ids");
        if (ids == null) {
            found.add(new Suppression("", "", place));
            return;
        }
        for (String id : ids.split(",", -1)) {
            found.add(new Suppression(id.strip(), comment.group("reason").strip(), place));
        }
    }
}
