package dev.pipewright.gitlab.expression;

import dev.pipewright.gitlab.expression.ExpressionException.Reason;
import dev.pipewright.gitlab.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts an expression into tokens, tried in GitLab's order. */
final class Lexer {

    /** GitLab's limit is 100, but its loop ends before it would see that the hundredth token was the last. */
    static final int MAX_TOKENS = 99;

    private final String text;
    private int position;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).read();
    }

    private List<Token> read() {
        List<Token> tokens = new ArrayList<>();
        for (skipBlanks(); position < text.length(); skipBlanks()) {
            Kind kind = kind();
            int end = kind == null ? -1 : end(kind);
            if (kind == null || end < 0) {
                throw new ExpressionException(
                        Reason.UNKNOWN_TOKEN, text, position, UnknownTokens.explain(text, position, tokens));
            }
            if (tokens.size() == MAX_TOKENS) {
                throw new ExpressionException(
                        Reason.TOO_MANY_TOKENS,
                        text,
                        position,
                        "more than " + MAX_TOKENS + " tokens: split the condition into several rules");
            }
            tokens.add(new Token(kind, text.substring(position, end), position));
            position = end;
        }
        return tokens;
    }

    private void skipBlanks() {
        while (position < text.length() && isBlank(text.charAt(position))) {
            position++;
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private @Nullable Kind kind() {
        return switch (text.charAt(position)) {
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            case '$' -> text.startsWith("$[[", position) ? Kind.INPUT : Kind.VARIABLE;
            case '"', '\'' -> Kind.STRING;
            case '/' -> Kind.PATTERN;
            case 'n' -> Kind.NULL;
            case 't', 'f' -> Kind.BOOLEAN;
            case '=' -> text.startsWith("=~", position) ? Kind.MATCHES : Kind.EQUALS;
            case '!' -> negation();
            case '&' -> Kind.AND;
            case '|' -> Kind.OR;
            default -> null;
        };
    }

    private Kind negation() {
        if (text.startsWith("!=", position)) {
            return Kind.NOT_EQUALS;
        }
        return text.startsWith("!~", position) ? Kind.NOT_MATCHES : Kind.NOT;
    }

    /** Where the token ends that can only be of a kind, or -1 where it is none after all. */
    private int end(Kind kind) {
        return switch (kind) {
            case OPEN, CLOSE, NOT -> position + 1;
            case INPUT -> inputEnd();
            case VARIABLE -> {
                int end = wordEnd(position + 1);
                yield end > position + 1 ? end : -1;
            }
            case STRING -> stringEnd();
            case PATTERN -> PatternText.end(text, position);
            case NULL -> after("null");
            case BOOLEAN -> booleanEnd();
            case EQUALS -> after("==");
            case MATCHES -> after("=~");
            case NOT_EQUALS -> after("!=");
            case NOT_MATCHES -> after("!~");
            case AND -> after("&&");
            case OR -> after("||");
        };
    }

    private int after(String word) {
        return text.startsWith(word, position) ? position + word.length() : -1;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && Literals.isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int blanksEnd(int from) {
        int end = from;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int inputEnd() {
        int name = blanksEnd(position + 3);
        if (!text.startsWith("inputs.", name)) {
            return -1;
        }
        int nameEnd = name + "inputs.".length();
        while (nameEnd < text.length() && Literals.isInInputName(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = blanksEnd(nameEnd);
        return nameEnd > name + "inputs.".length() && text.startsWith("]]", close) ? close + 2 : -1;
    }

    /** A string ends on its line. */
    private int stringEnd() {
        int close = text.indexOf(text.charAt(position), position + 1);
        int line = text.indexOf('\n', position);
        return close < 0 || (line >= 0 && line < close) ? -1 : close + 1;
    }

    /** Unlike null, true and false end where a word ends, and here a word may hold any letter. */
    private int booleanEnd() {
        int end = text.startsWith("true", position) ? position + 4 : after("false");
        boolean wordGoesOn = end >= 0
                && end < text.length()
                && (Literals.isWord(text.charAt(end)) || Character.isLetterOrDigit(text.codePointAt(end)));
        return wordGoesOn ? -1 : end;
    }
}
