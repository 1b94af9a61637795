package dev.pipewright.convert;

import dev.pipewright.convert.Names.Untranslatable;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.Expression;
import dev.pipewright.gitlab.expression.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For which names of branches or tags an expression of GitLab holds, on one event. */
record NamesOf(Facts facts) {

    /**
     * The names.
     *
     * @throws Untranslatable where no condition of Drone says it
     */
    Names where(Expression expression) {
        Condition condition = Condition.of(expression);
        if (condition.variables().stream().noneMatch(facts::isName)) {
            return Names.when(condition.evaluate(facts::value));
        }
        if (expression instanceof Expression.And and) {
            return where(and.left()).and(where(and.right()));
        }
        if (expression instanceof Expression.Or or) {
            return where(or.left()).or(where(or.right()));
        }
        if (expression instanceof Expression.Not not) {
            return where(not.operand()).not();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return where(comparison);
        }
        return Names.ALL;
    }

    private Names where(Expression.Comparison comparison) {
        return switch (comparison.comparator()) {
            case EQUALS -> equal(comparison.left(), comparison.right());
            case NOT_EQUALS -> equal(comparison.left(), comparison.right()).not();
            case MATCHES -> matching(comparison.left(), comparison.right());
            case NOT_MATCHES -> matching(comparison.left(), comparison.right()).not();
        };
    }

    private boolean isName(Expression expression) {
        return expression instanceof Expression.VariableName variable && facts.isName(variable.name());
    }

    private Names equal(Expression left, Expression right) {
        if (isName(left) && isName(right)) {
            return Names.ALL;
        }
        Expression other = isName(left) ? right : left;
        String text = text(other);
        return text == null || text.isEmpty() ? Names.NONE : Names.in(List.of(escaped(text)));
    }

    private Names matching(Expression left, Expression right) {
        if (!isName(left)) {
            throw new Untranslatable("the name is a pattern");
        }
        if (right instanceof Pattern pattern) {
            return Names.in(RegexGlobs.of(pattern.body(), pattern.flags()));
        }
        String text = text(right);
        if (text == null) {
            return Names.NONE;
        }
        Pattern pattern = Pattern.parse(text).orElseThrow(() -> new Untranslatable("a text is searched for the name"));
        return Names.in(RegexGlobs.of(pattern.body(), pattern.flags()));
    }

    private @Nullable String text(Expression operand) {
        if (operand instanceof Expression.Text text) {
            return text.text();
        }
        if (operand instanceof Expression.VariableName variable) {
            return facts.value(variable.name());
        }
        if (operand instanceof Expression.Null) {
            return null;
        }
        throw new Untranslatable("a comparison with more than a name");
    }

    /** A name as a glob that matches it alone. */
    static String escaped(String name) {
        return GlobPattern.isName(name) ? name : name.replaceAll("([*?\\[\\]{}\\\\])", "\\\\$1");
    }
}
