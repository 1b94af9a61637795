package dev.pipewright.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tags as a file writes them and as readers report them. */
final class Tags {

    /** What {@code !!} stands for. */
    static final String CORE = "tag:yaml.org,2002:";

    private Tags() {}

    /** The tag as written before a value. */
    static String written(String tag) {
        if (tag.startsWith(CORE) && isPlain(tag, CORE.length())) {
            return "!!" + tag.substring(CORE.length());
        }
        return tag.length() > 1 && tag.startsWith("!") && isPlain(tag, 1) ? tag : "!<" + escaped(tag) + ">";
    }

    /** Whether the tag says no more of a collection than its form does. */
    static boolean isRedundantOfCollection(String tag) {
        return tag.equals("!") || tag.equals(CORE + "map") || tag.equals(CORE + "seq");
    }

    /** Whether the tag makes a Ruby object of a collection, which no CI server permits. */
    static boolean isForbiddenOfCollection(String tag) {
        return TaggedScalars.isRuby(tag) || tag.equals(CORE + "set") || tag.equals("!set");
    }

    private static boolean isPlain(String tag, int from) {
        for (int i = from; i < tag.length(); i++) {
            if (!isWordCharacter(tag.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordCharacter(char c) {
        return c < 0x7F && (Character.isLetterOrDigit(c) || "-_./:".indexOf(c) >= 0);
    }

    private static String escaped(String tag) {
        StringBuilder uri = new StringBuilder();
        for (byte b : tag.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isWordCharacter(c) || c == '!' || c == ',') {
                uri.append(c);
            } else {
                uri.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
