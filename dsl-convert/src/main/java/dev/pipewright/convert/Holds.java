package dev.pipewright.convert;

import dev.pipewright.gitlab.expression.Condition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a condition holds: always, never, or where an expression of GitLab does. */
final class Holds {

    static final Holds ALWAYS = new Holds(true, null);
    static final Holds NEVER = new Holds(false, null);

    private final boolean possible;
    private final @Nullable Condition condition;

    private Holds(boolean possible, @Nullable Condition condition) {
        this.possible = possible;
        this.condition = condition;
    }

    static Holds where(Condition condition) {
        return new Holds(true, condition);
    }

    static Holds when(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }

    boolean isPossible() {
        return possible;
    }

    boolean isAlways() {
        return possible && condition == null;
    }

    /** Where both hold. */
    Holds and(Holds other) {
        if (!possible || other.isAlways()) {
            return this;
        }
        return !other.possible || condition == null || other.condition == null
                ? other
                : where(condition.and(other.condition));
    }

    /** The expression within another one. */
    Condition within(Condition outer) {
        return condition == null ? outer : outer.and(condition);
    }

    /** The expression within another one, which is left out where this one does not hold without it anyway. */
    Condition withinVariable(Condition outer) {
        return condition == null || condition.evaluate(name -> null) ? within(outer) : condition;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holds that
                && possible == that.possible
                && Objects.equals(String.valueOf(condition), String.valueOf(that.condition));
    }

    @Override
    public int hashCode() {
        return Objects.hash(possible, String.valueOf(condition));
    }
}
