package dev.pipewright.gitlab.expression;

/** Writes an expression in GitLab's words with the fewest parentheses, and counts the tokens that it takes. */
final class Printer {

    private static final int TIGHTEST = 0;
    private static final int NOT = 1;
    private static final int COMPARISON = 10;
    private static final int AND = 11;
    private static final int OR = 12;

    private final StringBuilder text = new StringBuilder();
    private int tokens;

    static Printer of(Expression expression) {
        Printer printer = new Printer();
        printer.print(expression);
        return printer;
    }

    String text() {
        return text.toString();
    }

    int tokens() {
        return tokens;
    }

    private void print(Expression expression) {
        if (expression instanceof Expression.Or or) {
            binary(or.left(), " || ", or.right(), OR);
        } else if (expression instanceof Expression.And and) {
            binary(and.left(), " && ", and.right(), AND);
        } else if (expression instanceof Expression.Comparison comparison) {
            String symbol = comparison.comparator().symbol();
            binary(comparison.left(), ' ' + symbol + ' ', comparison.right(), COMPARISON);
        } else if (expression instanceof Expression.Not not) {
            token("!");
            within(not.operand(), precedence(not.operand()) > NOT);
        } else if (expression instanceof Expression.Operand operand) {
            token(word(operand));
        }
    }

    /** Operators of one precedence group from the left, so only the right side of an equal needs parentheses. */
    private void binary(Expression left, String operator, Expression right, int precedence) {
        within(left, precedence(left) > precedence);
        token(operator);
        within(right, precedence(right) >= precedence);
    }

    private void within(Expression expression, boolean parentheses) {
        if (parentheses) {
            token("(");
        }
        print(expression);
        if (parentheses) {
            token(")");
        }
    }

    private void token(String word) {
        text.append(word);
        tokens++;
    }

    private static int precedence(Expression expression) {
        if (expression instanceof Expression.Or) {
            return OR;
        }
        if (expression instanceof Expression.And) {
            return AND;
        }
        if (expression instanceof Expression.Comparison) {
            return COMPARISON;
        }
        return expression instanceof Expression.Not ? NOT : TIGHTEST;
    }

    private static String word(Expression.Operand operand) {
        if (operand instanceof Expression.VariableName variable) {
            return '$' + variable.name();
        }
        if (operand instanceof Expression.Input input) {
            return "$[[ inputs." + input.name() + " ]]";
        }
        if (operand instanceof Expression.Text string) {
            char quote = string.text().indexOf('"') < 0 ? '"' : '\'';
            return quote + string.text() + quote;
        }
        if (operand instanceof Expression.Bool bool) {
            return Boolean.toString(bool.value());
        }
        return operand instanceof Pattern pattern ? pattern.toString() : "null";
    }
}
