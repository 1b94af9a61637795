package dev.pipewright.yaml;

import java.util.Locale;

/** The plain words that YAML 1.1 gives a meaning, compared as Ruby compares: without case, and with Unicode's foldings. */
final class Words {

    private static final int LONGEST = 5;

    private Words() {}

    /** Whether a reader may take the word for a boolean or for null; {@code y} and {@code n} are such for some readers. */
    static boolean mayMeanSomething(String text) {
        return text.length() <= LONGEST
                && switch (folded(text)) {
                    case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~" -> true;
                    default -> false;
                };
    }

    /** The word in lower case; the long s is an s, and the ligature of two f is two. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u017F', 's').replace("\uFB00", "ff");
    }
}
