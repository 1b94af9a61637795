package dev.pipewright.drone.substitution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Replaces the variables of a text. */
public final class Substitution {

    private static final int END = -1;
    private static final String NO_ARGUMENT = "unable to parse substitution within function";

    private final String text;
    private final Function<String, String> values;
    private int at;
    /** After the first variable a backslash escapes another, and a slash. */
    private boolean backslashes;

    private Substitution(String text, Function<String, String> values) {
        this.text = text;
        this.values = values;
    }

    /**
     * The text with every {@code ${...}} replaced and every {@code $$} halved.
     *
     * @param values the value of each variable; the empty string for one that is not set
     * @throws SubstitutionException for what the server does not understand
     */
    public static String replace(String text, Function<String, String> values) {
        return text.indexOf('$') < 0 ? text : new Substitution(text, values).all();
    }

    /**
     * The text whose backslashes are still there when its variables have been replaced: behind the first variable, one that
     * stands before another or before a slash would be lost. A text whose variables the server does not understand stays as
     * it is.
     */
    public static String keepBackslashes(String text) {
        try {
            return text.indexOf('\\') < 0 ? text : new Substitution(text, name -> "").kept();
        } catch (SubstitutionException notUnderstood) {
            return text;
        }
    }

    private String kept() {
        StringBuilder out = new StringBuilder(text.length() + 16);
        while (at < text.length()) {
            int start = at;
            if (peek(0) == '$' && peek(1) == '$') {
                at += 2;
            } else if (opens()) {
                at += 2;
                backslashes = true;
                function();
            } else if (escapes()) {
                out.append(peek(1) == '/' ? "\\" : "\\\\");
                at += 2;
            } else {
                at++;
            }
            out.append(text, start, at);
        }
        return out.toString();
    }

    private String all() {
        StringBuilder out = new StringBuilder(text.length());
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '$' && peek(1) == '$') {
                out.append('$');
                at += 2;
            } else if (opens()) {
                at += 2;
                backslashes = true;
                out.append(function());
            } else if (escapes()) {
                out.append((char) peek(1));
                at += 2;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private boolean opens() {
        return peek(0) == '$' && peek(1) == '{';
    }

    private boolean escapes() {
        return backslashes && peek(0) == '\\' && (peek(1) == '\\' || peek(1) == '/');
    }

    private int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    /** What follows an opening brace, to its closing one. */
    private String function() {
        if (peek(0) == '#') {
            at++;
            String name = name();
            close();
            return Integer.toString(values.apply(name).length());
        }
        String name = name();
        String value = values.apply(name);
        int next = peek(0);
        switch (next) {
            case ':' -> {
                return "=-?+".indexOf(peek(1)) >= 0 && peek(1) != END ? standIn(value, 2) : part(value);
            }
            case '=' -> {
                return standIn(value, 1);
            }
            case ',', '^' -> {
                boolean twice = peek(1) == next;
                at += twice ? 2 : 1;
                close();
                return Operators.inCase(value, (char) next, twice);
            }
            case '/' -> {
                return replaced(value);
            }
            case '#', '%' -> {
                boolean twice = peek(1) == next;
                at += twice ? 2 : 1;
                String pattern = argument(c -> c != '}', false);
                close();
                return next == '#'
                        ? Operators.withoutPrefix(value, pattern, twice)
                        : Operators.withoutSuffix(value, pattern, twice);
            }
            default -> {
                close();
                return value;
            }
        }
    }

    private String name() {
        int start = at;
        while (peek(0) != END && (Character.isLetterOrDigit(peek(0)) || peek(0) == '_')) {
            at++;
        }
        if (at == start) {
            throw new SubstitutionException("unable to parse variable name", at);
        }
        return text.substring(start, at);
    }

    private void close() {
        if (peek(0) != '}') {
            throw new SubstitutionException("missing closing brace", at);
        }
        at++;
    }

    private String standIn(String value, int operator) {
        at += operator;
        StringBuilder other = new StringBuilder();
        while (peek(0) != '}') {
            other.append(argument(c -> c != '}', false));
        }
        close();
        return value.isEmpty() ? other.toString() : value;
    }

    private String part(String value) {
        at++;
        List<String> numbers = new ArrayList<>();
        numbers.add(argument(c -> c != ':' && c != '}', false));
        if (peek(0) == '}') {
            at++;
            return Operators.part(value, numbers);
        }
        if (peek(0) != ':') {
            throw new SubstitutionException("bad substitution", at);
        }
        at++;
        numbers.add(argument(c -> c != '}', false));
        close();
        return Operators.part(value, numbers);
    }

    private String replaced(String value) {
        at++;
        char kind = switch (peek(0)) {
            case '/' -> '/';
            case '#' -> '#';
            case '%' -> '%';
            default -> ' ';
        };
        if (kind != ' ') {
            at++;
        }
        String from = argument(c -> c != '/', true);
        if (peek(0) != '/') {
            throw new SubstitutionException("bad substitution", at);
        }
        at++;
        String to = peek(0) == '}' ? "" : argument(c -> c != '}', true);
        close();
        return Operators.replaced(value, kind, from, to);
    }

    /** Another variable, or text as far as it is accepted. */
    private String argument(IntPredicate accepted, boolean escapes) {
        if (opens()) {
            at += 2;
            return function();
        }
        StringBuilder out = new StringBuilder();
        int start = at;
        while (peek(0) != END && !opens()) {
            boolean escape = escapes
                    && ((peek(0) == '$' && peek(1) == '$') || (peek(0) == '\\' && (peek(1) == '/' || peek(1) == '\\')));
            if (escape) {
                at++;
            } else if (!accepted.test(peek(0))) {
                break;
            }
            out.append(text.charAt(at));
            at++;
        }
        if (at == start) {
            throw new SubstitutionException(NO_ARGUMENT, at);
        }
        return out.toString();
    }
}
