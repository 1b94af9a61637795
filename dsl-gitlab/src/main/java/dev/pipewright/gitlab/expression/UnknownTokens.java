package dev.pipewright.gitlab.expression;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Guesses what was meant where a text is no token of GitLab's, and says what to write instead. */
final class UnknownTokens {

    private static final Map<String, String> WORDS = Map.of(
            "and",
            "&&",
            "or",
            "||",
            "not",
            "!",
            "eq",
            "==",
            "ne",
            "!=",
            "nil",
            "null",
            "undefined",
            "null",
            "none",
            "null");

    private final String text;
    private final int position;

    private UnknownTokens(String text, int position) {
        this.text = text;
        this.position = position;
    }

    static String explain(String text, int position, List<Token> before) {
        UnknownTokens unknown = new UnknownTokens(text, position);
        if (!before.isEmpty()) {
            Token last = before.get(before.size() - 1);
            boolean adjacent = last.position() + last.text().length() == position;
            if (adjacent && last.kind() == Token.Kind.PATTERN && Literals.isWord(text.charAt(position))) {
                return "unknown flag \"" + text.charAt(position)
                        + "\": the flags of a regular expression are i, m, s and U";
            }
            if (adjacent && last.kind() == Token.Kind.VARIABLE && text.charAt(position) == '-') {
                return "a variable's name ends here: it holds only letters, digits and underscores";
            }
        }
        return unknown.explain();
    }

    private String explain() {
        char c = text.charAt(position);
        if (Literals.isWord(c)) {
            return word();
        }
        return switch (c) {
            case '$' -> dollar();
            case '"', '\'' -> "this string never ends: add the closing " + c + " on the same line";
            case '/' -> pattern();
            case '=' -> "\"=\" is no operator: write == to compare";
            case '&' -> "\"&\" is no operator: write &&";
            case '|' -> "\"|\" is no operator: write ||";
            case '<', '>' ->
                "GitLab has no order to compare by: \"" + c + "\" cannot be written; match the digits with =~";
            case '%' -> "%NAME% is another system's variable: write $NAME";
            case '#' -> "an expression holds no comments: put it behind the quotes, on a line of the YAML";
            case '~' -> "\"~\" is no operator: write =~ or !~";
            case '-', '+', '*' -> "GitLab does not calculate: \"" + c + "\" cannot be written";
            case '\u201c', '\u201d', '\u2018', '\u2019', '`' -> "only straight quotes begin a string: \" or '";
            default -> other();
        };
    }

    private String other() {
        int c = text.codePointAt(position);
        String name = String.format("U+%04X", c);
        if (Character.isSpaceChar(c) || c == 0xFEFF || Character.isISOControl(c)) {
            return "an invisible character, " + name + ": replace it by a blank";
        }
        return "\"" + Character.toString(c) + "\" means nothing here: put text into quotes";
    }

    private String word() {
        int end = position;
        while (end < text.length() && Literals.isWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(position, end);
        if (word.chars().allMatch(Character::isDigit)) {
            return "numbers are not part of the language: write \"" + word + "\" in quotes";
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false") || lower.equals("null")) {
            return "the word is written in lower case: " + lower;
        }
        String meant = WORDS.get(lower);
        if (meant != null) {
            return "\"" + word + "\" is no operator: write " + meant;
        }
        return "a bare word: write \"" + word + "\" in quotes for the text, or $" + word + " for the variable";
    }

    private String dollar() {
        if (text.startsWith("${", position)) {
            int end = text.indexOf('}', position);
            String name = end < 0 ? "" : text.substring(position + 2, end);
            boolean plain = !name.isEmpty() && name.chars().allMatch(Literals::isWord);
            return plain ? "\"${" + name + "}\": write $" + name : "variables are written without braces: $NAME";
        }
        if (text.startsWith("$[[", position)) {
            return "an input is written $[[ inputs.name ]], without functions";
        }
        return "a \"$\" without a name: write $NAME";
    }

    private String pattern() {
        if (text.startsWith("//", position)) {
            return "an empty regular expression: write /.*/ where everything is to match";
        }
        int character = position + 1 < text.length() ? Character.charCount(text.codePointAt(position + 1)) : 0;
        int close = position + 1 + character;
        if (character > 0 && close < text.length() && text.charAt(close) == '/') {
            String body = text.substring(position + 1, close);
            return "GitLab cannot read a regular expression of one character: write " + PatternText.twoCharacters(body);
        }
        return "this regular expression never ends: add the closing slash, and write \\/ for a slash in it";
    }
}
