package dev.pipewright.practice;

/**
 * A default that is applied where the author said nothing. Stateless, and a pure function.
 *
 * @param <P> the configuration it improves
 */
public interface Practice<P> {

    /** The id by which it is switched off: {@code interruptible-by-default}. */
    String id();

    /** What it changes, in one sentence. */
    String summary();

    /** Why, with the measured effect where one is known. */
    String why();

    /** The improved configuration; the very same object where there is nothing to improve. */
    P apply(P configuration);
}
