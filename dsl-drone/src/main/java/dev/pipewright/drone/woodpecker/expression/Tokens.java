package dev.pipewright.drone.woodpecker.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of an expression. */
final class Tokens {

    private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||", "**", "??", "?.", "..");
    private static final Set<String> WORDS =
            Set.of("in", "not", "and", "or", "matches", "contains", "startsWith", "endsWith");

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    enum Type {
        NAME,
        NUMBER,
        STRING,
        OPERATOR,
        END
    }

    /**
     * A word.
     *
     * @param text what it says; of a string what is between its quotes, escapes resolved
     * @param column where it begins, from 1
     */
    record Token(Type type, String text, int column) {

        boolean is(String operator) {
            return type == Type.OPERATOR && text.equals(operator);
        }
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.all();
        return tokens.found;
    }

    private void all() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("//", at) || text.startsWith("/*", at)) {
                comment();
            } else if (c == '"' || c == '\'' || c == '`') {
                string(c);
            } else if (Character.isDigit(c) || (c == '.' && Character.isDigit(peek(1)))) {
                number();
            } else if (Character.isLetter(c) || c == '_' || c == '$') {
                word();
            } else {
                operator(c);
            }
        }
        found.add(new Token(Type.END, "EOF", Math.max(1, text.length())));
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private void comment() {
        boolean line = peek(1) == '/';
        int end = text.indexOf(line ? "\n" : "*/", at + 2);
        if (end < 0 && !line) {
            throw new ExpressionException("unclosed comment (1:" + (at + 1) + ")");
        }
        at = end < 0 ? text.length() : end + (line ? 1 : 2);
    }

    private void number() {
        int start = at;
        while (Character.isLetterOrDigit(peek(0))
                || peek(0) == '_'
                || (peek(0) == '.' && peek(1) != '.')
                || ((peek(0) == '-' || peek(0) == '+') && "eE".indexOf(text.charAt(at - 1)) >= 0)) {
            at++;
        }
        found.add(new Token(Type.NUMBER, text.substring(start, at).replace("_", ""), start + 1));
    }

    private void word() {
        int start = at;
        while (Character.isLetterOrDigit(peek(0)) || peek(0) == '_' || peek(0) == '$') {
            at++;
        }
        String word = text.substring(start, at);
        found.add(new Token(WORDS.contains(word) ? Type.OPERATOR : Type.NAME, word, start + 1));
    }

    private void operator(char c) {
        String pair = text.substring(at, Math.min(text.length(), at + 2));
        if (PAIRS.contains(pair)) {
            found.add(new Token(Type.OPERATOR, pair, at + 1));
            at += 2;
        } else if ("+-*/%^()[]{},.:?!<>|#;".indexOf(c) >= 0) {
            found.add(new Token(Type.OPERATOR, String.valueOf(c), at + 1));
            at++;
        } else {
            throw new ExpressionException("unrecognized character: U+" + String.format("%04X", (int) c) + " '" + c
                    + "' (1:" + (at + 1) + ")");
        }
    }

    private void string(char quote) {
        int start = at++;
        StringBuilder out = new StringBuilder();
        while (peek(0) != quote) {
            if (at >= text.length()) {
                throw new ExpressionException("literal not terminated (1:" + (start + 1) + ")");
            }
            char c = text.charAt(at++);
            out.append(c == '\\' && quote != '`' ? escape() : String.valueOf(c));
        }
        at++;
        found.add(new Token(Type.STRING, out.toString(), start + 1));
    }

    private String escape() {
        char c = peek(0);
        at++;
        switch (c) {
            case 'n' -> {
                return "\n";
            }
            case 't' -> {
                return "\t";
            }
            case 'r' -> {
                return "\r";
            }
            case '\\', '"', '\'' -> {
                return String.valueOf(c);
            }
            case 'x', 'u' -> {
                int length = c == 'x' ? 2 : 4;
                String digits = text.substring(Math.min(at, text.length()), Math.min(text.length(), at + length));
                if (digits.matches("[0-9a-fA-F]{" + length + "}")) {
                    at += length;
                    return String.valueOf((char) Integer.parseInt(digits, 16));
                }
            }
            default -> {}
        }
        throw new ExpressionException("invalid char escape (1:" + at + ")");
    }
}
