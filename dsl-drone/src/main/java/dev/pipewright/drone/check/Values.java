package dev.pipewright.drone.check;

import dev.pipewright.drone.build.Match;
import java.util.List;

/**
 * What a field of a build can hold.
 *
 * @param texts these texts
 * @param beginnings any text that begins so
 */
record Values(List<String> texts, List<String> beginnings) {

    static final Values ANY = below("");

    /** Nothing but the empty text. */
    static final Values NONE = of("");

    static Values of(String... texts) {
        return new Values(List.of(texts), List.of());
    }

    static Values below(String... beginnings) {
        return new Values(List.of(), List.of(beginnings));
    }

    /** Whether any of these passes a condition; in doubt it does. */
    boolean canPass(Match condition) {
        return texts.stream().anyMatch(condition::test)
                || beginnings.stream().anyMatch(beginning -> canPass(beginning, condition));
    }

    private static boolean canPass(String beginning, Match condition) {
        boolean included = condition.include().isEmpty()
                || condition.include().stream().anyMatch(glob -> canBegin(glob, beginning));
        return included && condition.exclude().stream().noneMatch(glob -> takesAll(glob, beginning));
    }

    /** Whether a text that matches the glob can begin so, as far as the glob's first plain characters tell. */
    private static boolean canBegin(String glob, String beginning) {
        String plain = glob.split("[*?\\[{\\\\]", 2)[0];
        boolean isPlain = plain.equals(glob);
        return plain.startsWith(beginning) || (!isPlain && beginning.startsWith(plain));
    }

    private static boolean takesAll(String glob, String beginning) {
        return glob.equals("**") || (glob.endsWith("**") && beginning.startsWith(glob.substring(0, glob.length() - 2)));
    }
}
