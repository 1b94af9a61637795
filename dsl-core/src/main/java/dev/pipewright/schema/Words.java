package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of things as a sentence holds them. */
final class Words {

    private Words() {}

    /** {@code a, b or c}. */
    static String or(Collection<String> words) {
        return join(words, " or ");
    }

    /** {@code a, b and c}. */
    static String and(Collection<String> words) {
        return join(words, " and ");
    }

    private static String join(Collection<String> words, String last) {
        List<String> all = new ArrayList<>(words);
        int end = all.size() - 1;
        return end < 1 ? String.join("", all) : String.join(", ", all.subList(0, end)) + last + all.get(end);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    /** Each of these names in quotes. */
    static List<String> quoted(Iterable<JsonNode> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add(quoted(name.asText())));
        return quoted;
    }

    /** A value as the author would recognize it: texts in quotes, long ones shortened, structures by their type. */
    static String value(JsonNode value) {
        if (value.isContainerNode()) {
            return Types.word(Types.nameOf(value));
        }
        String text = value.isTextual() ? value.asText().lines().findFirst().orElse("") : value.asText();
        String shown = text.length() > 60 ? text.substring(0, 57) + "..." : text;
        return value.isTextual() ? quoted(shown) : shown;
    }
}
