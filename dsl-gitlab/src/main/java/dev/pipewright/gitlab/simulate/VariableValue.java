package dev.pipewright.gitlab.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One variable at one level.
 *
 * @param isRaw whether it is never expanded
 */
record VariableValue(String name, String value, boolean isRaw) {

    /** Dollar and percent signs that stand twice are text. */
    static final Pattern REFERENCE = Pattern.compile(
            "\\$\\$|%%|\\$([a-zA-Z_][a-zA-Z0-9_]*)|\\$\\{([a-zA-Z_][a-zA-Z0-9_]*)?\\}|%([a-zA-Z_][a-zA-Z0-9_]*)%");

    static VariableValue of(String name, String value) {
        return new VariableValue(name, value, false);
    }

    boolean hasReferences() {
        return !isRaw && (value.indexOf('$') >= 0 || value.indexOf('%') >= 0);
    }

    /** The names that the value refers to. */
    List<String> references() {
        if (!hasReferences()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher found = REFERENCE.matcher(value);
        while (found.find()) {
            String name = name(found);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The name in a found reference, empty for a sign that stands twice. */
    static String name(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String name = found.group(group);
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
