package dev.pipewright.drone.woodpecker.expression;

import dev.pipewright.drone.woodpecker.expression.Tokens.Token;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds the tree of an expression; operators bind as they do for Woodpecker. */
final class ExpressionParser {

    private static final int NOT_BINDS = 50;
    private static final int SIGN_BINDS = 90;
    private static final int POWER_BINDS = 100;
    private static final int FALLBACK_BINDS = 500;

    private final List<Token> tokens;
    private int at;

    ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Term whole() {
        Term term = expression(0);
        if (token().type() != Tokens.Type.END) {
            throw unexpected();
        }
        return term;
    }

    private Token token() {
        return tokens.get(at);
    }

    private ExpressionException unexpected() {
        Token token = token();
        String what = token.type() == Tokens.Type.END
                ? "EOF"
                : token.type().name().charAt(0)
                        + token.type().name().substring(1).toLowerCase(Locale.ROOT) + "(\"" + token.text() + "\")";
        return new ExpressionException("unexpected token " + what + " (1:" + token.column() + ")");
    }

    private boolean accept(String operator) {
        if (token().is(operator)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String operator) {
        if (!accept(operator)) {
            throw unexpected();
        }
    }

    private Term expression(int binds) {
        Term left = prefix();
        while (token().type() == Tokens.Type.OPERATOR) {
            int column = token().column();
            boolean negated = token().is("not") && binding(tokens.get(at + 1)) == binding("in");
            String operator = negated ? tokens.get(at + 1).text() : token().text();
            int strength = binding(operator);
            if (strength < 0 || strength < binds) {
                break;
            }
            at += negated ? 2 : 1;
            if (operator.equals("|")) {
                left = piped(left);
                continue;
            }
            boolean toTheRight = operator.equals("**") || operator.equals("^");
            Term right = expression(toTheRight ? strength : strength + 1);
            left = new Term.Binary(operator, left, right, column);
            left = negated ? new Term.Unary("not", left, column) : left;
        }
        return binds == 0 ? choice(left) : left;
    }

    private Term choice(Term condition) {
        if (!accept("?")) {
            return condition;
        }
        if (accept(":")) {
            return new Term.Choice(condition, condition, expression(0));
        }
        Term yes = expression(0);
        expect(":");
        return new Term.Choice(condition, yes, expression(0));
    }

    private static int binding(Token token) {
        return token.type() == Tokens.Type.OPERATOR ? binding(token.text()) : -1;
    }

    private static int binding(String operator) {
        return switch (operator) {
            case "|" -> 0;
            case "or", "||" -> 10;
            case "and", "&&" -> 15;
            case "==", "!=", "<", ">", "<=", ">=", "in", "matches", "contains", "startsWith", "endsWith" -> 20;
            case ".." -> 25;
            case "+", "-" -> 30;
            case "*", "/", "%" -> 60;
            case "**", "^" -> POWER_BINDS;
            case "??" -> FALLBACK_BINDS;
            default -> -1;
        };
    }

    private Term prefix() {
        Token token = token();
        if (token.is("not") || token.is("!")) {
            at++;
            return new Term.Unary("not", expression(NOT_BINDS), token.column());
        }
        if (token.is("-") || token.is("+")) {
            at++;
            return new Term.Unary(token.text(), expression(SIGN_BINDS), token.column());
        }
        return postfix(primary());
    }

    private Term primary() {
        Token token = token();
        switch (token.type()) {
            case STRING -> {
                at++;
                return new Term.Constant(token.text(), Kind.STRING);
            }
            case NUMBER -> {
                at++;
                return number(token);
            }
            case NAME -> {
                at++;
                return named(token);
            }
            default -> {
                if (accept("(")) {
                    Term inner = expression(0);
                    expect(")");
                    return inner;
                }
                if (accept("[")) {
                    return new Term.Items(until("]"));
                }
                if (accept("{")) {
                    return map();
                }
                if (accept("#")) {
                    return new Term.Element();
                }
                if (accept(".")) {
                    return new Term.Index(new Term.Element(), new Term.Constant(name(), Kind.STRING));
                }
                throw unexpected();
            }
        }
    }

    private static Term number(Token token) {
        String text = token.text();
        try {
            if (text.startsWith("0x") || text.startsWith("0X")) {
                return new Term.Constant(new BigInteger(text.substring(2), 16).longValueExact(), Kind.INT);
            }
            if (text.matches("\\d+")) {
                return new Term.Constant(Long.parseLong(text), Kind.INT);
            }
            return new Term.Constant(Double.parseDouble(text), Kind.FLOAT);
        } catch (NumberFormatException | ArithmeticException noNumber) {
            throw new ExpressionException("bad number syntax: \"" + text + "\" (1:" + token.column() + ")");
        }
    }

    private Term named(Token token) {
        switch (token.text()) {
            case "true" -> {
                return new Term.Constant(true, Kind.BOOL);
            }
            case "false" -> {
                return new Term.Constant(false, Kind.BOOL);
            }
            case "nil" -> {
                return new Term.Constant(null, Kind.NIL);
            }
            default -> {
                return accept("(") ? call(token.text(), List.of(), token.column()) : new Term.Variable(token.text());
            }
        }
    }

    private Term piped(Term first) {
        int column = token().column();
        String name = name();
        expect("(");
        return postfix(call(name, List.of(first), column));
    }

    private Term call(String name, List<Term> first, int column) {
        List<Term> arguments = new ArrayList<>(first);
        while (!accept(")")) {
            if (arguments.size() > first.size()) {
                expect(",");
            }
            if (Functions.takesPredicate(name) && arguments.size() == 1 && accept("{")) {
                arguments.add(expression(0));
                expect("}");
            } else {
                arguments.add(expression(0));
            }
        }
        return new Term.Call(name, arguments, column);
    }

    private List<Term> until(String end) {
        List<Term> items = new ArrayList<>();
        while (!accept(end)) {
            if (!items.isEmpty()) {
                expect(",");
                if (accept(end)) {
                    break;
                }
            }
            items.add(expression(0));
        }
        return items;
    }

    private Term map() {
        Map<String, Term> entries = new LinkedHashMap<>();
        while (!accept("}")) {
            if (!entries.isEmpty()) {
                expect(",");
            }
            Token key = token();
            if (key.type() == Tokens.Type.END || (key.type() == Tokens.Type.OPERATOR && binding(key) < 0)) {
                throw unexpected();
            }
            at++;
            expect(":");
            entries.put(key.text(), expression(0));
        }
        return new Term.Entries(entries);
    }

    private String name() {
        Token token = token();
        if (token.type() != Tokens.Type.NAME) {
            throw unexpected();
        }
        at++;
        return token.text();
    }

    private Term postfix(Term of) {
        Term term = of;
        while (true) {
            if (accept(".") || accept("?.")) {
                String member = name();
                term = token().is("(") ? method(member) : new Term.Index(term, new Term.Constant(member, Kind.STRING));
            } else if (accept("[")) {
                term = indexed(term);
            } else {
                return term;
            }
        }
    }

    private Term method(String member) {
        throw new ExpressionException("unknown method " + member + " (1:" + token().column() + ")");
    }

    private Term indexed(Term of) {
        Term from = new Term.Constant(0L, Kind.INT);
        if (!token().is(":")) {
            from = expression(0);
            if (accept("]")) {
                return new Term.Index(of, from);
            }
        }
        expect(":");
        Term to = null;
        if (!token().is("]")) {
            to = expression(0);
        }
        expect("]");
        return new Term.Slice(of, from, to);
    }
}
