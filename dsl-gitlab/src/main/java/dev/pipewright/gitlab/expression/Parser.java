package dev.pipewright.gitlab.expression;

import dev.pipewright.gitlab.expression.Expression.Comparator;
import dev.pipewright.gitlab.expression.ExpressionException.Reason;
import dev.pipewright.gitlab.expression.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression as GitLab does: a shunting yard, then a stack of values.
 *
 * <p>So operators need not stand between their values: GitLab reads {@code $A $B ==} as {@code $A == $B}. We follow, for
 * an expression that works there must not be refused here; printing it makes it what everybody expects.
 */
final class Parser {

    private final String text;

    private Parser(String text) {
        this.text = text;
    }

    static Expression parse(String text) {
        List<Token> tokens = Lexer.tokens(text);
        Parser parser = new Parser(text);
        if (tokens.isEmpty()) {
            throw parser.failure(Reason.EMPTY, 0, "an empty condition: leave the rule's \"if\" out instead");
        }
        return parser.build(parser.inReversePolishOrder(tokens));
    }

    private List<Token> inReversePolishOrder(List<Token> tokens) {
        List<Token> output = new ArrayList<>();
        Deque<Token> operators = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind().isValue()) {
                output.add(token);
                continue;
            }
            while (consumes(token, operators.peek())) {
                output.add(operators.pop());
            }
            if (token.kind() != Kind.CLOSE) {
                operators.push(token);
            } else if (operators.poll() == null) {
                throw failure(
                        Reason.UNMATCHED_PARENTHESIS,
                        token.position(),
                        "\")\" without a \"(\" before it: remove it, or open the parenthesis");
            }
        }
        output.addAll(operators);
        return output;
    }

    /** Whether the operator on the stack comes before this one; an opening parenthesis never does. */
    private static boolean consumes(Token token, @Nullable Token operator) {
        // A second "!" must leave the first one on the stack, to be applied after it.
        return operator != null
                && token.kind() != Kind.OPEN
                && token.kind() != Kind.NOT
                && token.kind().precedence() >= operator.kind().precedence();
    }

    private Expression build(List<Token> tokens) {
        Deque<Expression> values = new ArrayDeque<>();
        Deque<Token> starts = new ArrayDeque<>();
        for (Token token : tokens) {
            Expression value = value(token, values);
            Token start = token;
            for (int operands = operands(token.kind()); operands > 0; operands--) {
                Token first = starts.pop();
                start = first.position() < start.position() ? first : start;
            }
            values.push(value);
            starts.push(start);
        }
        if (values.size() > 1) {
            throw failure(
                    Reason.MISSING_OPERATOR,
                    starts.pop().position(),
                    "nothing joins this to what stands before it: put ==, !=, =~, !~, && or || between them");
        }
        if (values.isEmpty()) {
            throw failure(Reason.NOTHING_IN_PARENTHESES, 0, "there is nothing in the parentheses");
        }
        return values.pop();
    }

    private static int operands(Kind kind) {
        return kind.isValue() ? 0 : kind == Kind.NOT ? 1 : 2;
    }

    private Expression value(Token token, Deque<Expression> values) {
        String word = token.text();
        return switch (token.kind()) {
            case VARIABLE -> new Expression.VariableName(word.substring(1));
            case INPUT ->
                new Expression.Input(
                        word.substring(word.indexOf('.') + 1, word.length() - 2).strip());
            case STRING -> new Expression.Text(word.substring(1, word.length() - 1));
            case PATTERN -> pattern(token);
            case NULL -> new Expression.Null();
            case BOOLEAN -> new Expression.Bool(word.equals("true"));
            case NOT -> new Expression.Not(operand(token, values));
            case OPEN, CLOSE ->
                throw failure(Reason.UNCLOSED_PARENTHESIS, token.position(), "\"(\" is never closed: add a \")\"");
            case EQUALS, NOT_EQUALS, MATCHES, NOT_MATCHES, AND, OR -> {
                Expression right = operand(token, values);
                Expression left = operand(token, values);
                yield switch (token.kind()) {
                    case AND -> new Expression.And(left, right);
                    case OR -> new Expression.Or(left, right);
                    default ->
                        new Expression.Comparison(
                                Comparator.valueOf(token.kind().name()), left, right);
                };
            }
        };
    }

    private Expression operand(Token operator, Deque<Expression> values) {
        Expression operand = values.poll();
        if (operand == null) {
            String needs = operator.kind() == Kind.NOT ? "needs a value after it" : "needs a value on either side";
            throw failure(Reason.MISSING_OPERAND, operator.position(), "\"" + operator.text() + "\" " + needs);
        }
        return operand;
    }

    private Expression pattern(Token token) {
        try {
            return Pattern.read(token.text());
        } catch (RegexSyntaxException e) {
            throw failure(
                    Reason.INVALID_REGEX,
                    token.position(),
                    "RE2 refuses the regular expression " + token.text() + ": " + e.getMessage());
        }
    }

    private ExpressionException failure(Reason reason, int position, String explanation) {
        return new ExpressionException(reason, text, position, explanation);
    }
}
