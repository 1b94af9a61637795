package dev.pipewright.yaml;

/** The form in which a string is written, so that every reader of YAML 1.1 or 1.2 takes it for that string. */
enum TextForm {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL;

    /** The form of a value of its own, under a key or as an item of a block sequence. */
    static TextForm ofValue(String text) {
        TextForm form = intact(text);
        return form == PLAIN && Ambiguity.is(text) ? SINGLE_QUOTED : form;
    }

    /** Whether the text, whatever it then means, can stand without quotes under a key or as an item. */
    static boolean canBePlain(String text) {
        return intact(text) == PLAIN;
    }

    /** Whether the text, whatever it then means, can stand without quotes between brackets. */
    static boolean canBePlainInFlow(String text) {
        return canBePlain(text) && text.charAt(0) != ':' && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
    }

    /** The form in which the text arrives whole, whatever a reader then makes of it. */
    private static TextForm intact(String text) {
        int length = text.length();
        if (length == 0) {
            return SINGLE_QUOTED;
        }
        boolean quoted = leadsAstray(text);
        boolean lines = false;
        boolean tabs = false;
        boolean blankAtLineEnd = false;
        char previous = '\n';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines = true;
                blankAtLineEnd |= previous == ' ' || previous == '\t';
            } else if (c == '\t') {
                tabs = true;
            } else if (c == ':') {
                quoted |= i + 1 == length || isBlank(text.charAt(i + 1));
            } else if (c == '#') {
                quoted |= isBlank(previous);
            } else if (Characters.isPair(text, i)) {
                i++;
            } else if (Characters.mustBeEscaped(c)) {
                return DOUBLE_QUOTED;
            }
            previous = c;
        }
        if (lines) {
            return blankAtLineEnd || previous == ' ' || previous == '\t' || !fitsLiteral(text)
                    ? DOUBLE_QUOTED
                    : LITERAL;
        }
        if (tabs) {
            return DOUBLE_QUOTED;
        }
        return quoted || previous == ' ' ? SINGLE_QUOTED : PLAIN;
    }

    /** The form of a key: on one line. */
    static TextForm ofKey(String text) {
        TextForm form = ofValue(text);
        return form == LITERAL ? DOUBLE_QUOTED : form;
    }

    /** The form of a value between brackets, where commas, brackets and more have a meaning. */
    static TextForm inFlow(String text) {
        TextForm form = ofKey(text);
        if (form != PLAIN) {
            return form;
        }
        for (int i = 0; i < text.length(); i++) {
            if (",[]{}:?#".indexOf(text.charAt(i)) >= 0) {
                return SINGLE_QUOTED;
            }
        }
        return PLAIN;
    }

    /** A literal block tells its indentation by its first line, and has no way to show more than one last newline. */
    private static boolean fitsLiteral(String text) {
        char first = text.charAt(0);
        return first != ' ' && first != '\n' && !text.endsWith("\n\n");
    }

    /** Whether the beginning would be read as punctuation. */
    private static boolean leadsAstray(String text) {
        return switch (text.charAt(0)) {
            case ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`', ' ' -> true;
            case '-' -> text.length() == 1 || isBlank(text.charAt(1)) || text.startsWith("---");
            case '?' -> text.length() == 1 || isBlank(text.charAt(1));
            case '.' -> text.startsWith("...");
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
