package dev.pipewright.check;

/**
 * Looks for one kind of problem; carries a {@link CheckInfo}.
 *
 * @param <S> what is looked at
 */
@FunctionalInterface
public interface Check<S> {

    /** Reports each cause once, in the subject's order. */
    void check(S subject, Findings findings);
}
