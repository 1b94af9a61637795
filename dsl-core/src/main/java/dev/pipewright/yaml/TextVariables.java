package dev.pipewright.yaml;

/**
 * Variables that somebody replaces in the text of a file before it is read as YAML: {@code ${NAME}}, while {@code $${NAME}} is a
 * dollar and no variable. What stands there afterwards may be a number, nothing, or punctuation.
 */
final class TextVariables {

    private TextVariables() {}

    /** Whether a text holds a variable. */
    static boolean areIn(String text) {
        for (int brace = text.indexOf("${"); brace >= 0; brace = text.indexOf("${", brace + 2)) {
            int first = brace;
            while (first > 0 && text.charAt(first - 1) == '$') {
                first--;
            }
            boolean escaped = (brace - first) % 2 == 1;
            if (!escaped) {
                return true;
            }
        }
        return false;
    }
}
