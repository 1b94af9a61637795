package dev.pipewright.gitlab.resolve;

import dev.pipewright.tree.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in which job, template or keyword of the top level a line stands, by the text of its file. */
final class Owners {

    private static final Pattern KEY =
            Pattern.compile("(?:\"([^\"]+)\"|'([^']+)'|([^\\s#\\-{\\[&*!|>%@`\"'][^#]*?))\\s*:(?:\\s.*)?");

    private final Map<String, String> texts;
    private final Map<String, List<String>> lines = new HashMap<>();

    Owners(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Its name; empty where the text does not show it. */
    String of(Origin origin) {
        List<String> known = lines.computeIfAbsent(
                origin.file(), file -> texts.getOrDefault(file, "").lines().toList());
        for (int i = Math.min(origin.line(), known.size()) - 1; i >= 0; i--) {
            Matcher key = KEY.matcher(known.get(i));
            if (key.matches()) {
                return key.group(1) != null ? key.group(1) : key.group(2) != null ? key.group(2) : key.group(3);
            }
        }
        return "";
    }
}
