package dev.pipewright.gitlab.resolve.input;

import java.util.Map;

/** Puts the values of variables into texts. */
public final class VariableExpansion {

    private VariableExpansion() {}

    /** As {@link #expand}, but what is not known becomes nothing. */
    public static String expandAll(String text, Map<String, String> variables) {
        return InputFunction.expand(text, name -> variables.getOrDefault(name, ""));
    }

    /** The text with {@code $NAME}, {@code ${NAME}} and {@code %NAME%} replaced; what is not known stays. */
    public static String expand(String text, Map<String, String> variables) {
        return InputFunction.expand(text, variables::get);
    }
}
