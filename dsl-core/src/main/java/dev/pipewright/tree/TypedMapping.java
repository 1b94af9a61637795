package dev.pipewright.tree;

/**
 * A typed cover over a mapping, with the ways out of its types: what the types do not know yet can be set by key.
 *
 * @param <T> the implementing class
 */
public interface TypedMapping<T> extends Value {

    @Override
    Mapping toNode();

    /** The same kind of value over another mapping; nothing is checked. */
    T over(Mapping mapping);

    /** The order in which the keys are written. */
    KeyOrder keyOrder();

    /** Sets a key that has no method yet, or a value that its method does not take. */
    default T set(String key, Node value) {
        KeyOrder order = keyOrder();
        return over(toNode().with(key, order.has(key) ? value : value.attached(SetByKey.MARK), order));
    }

    /** Sets a key that has no method yet to a string. */
    default T set(String key, String value) {
        return set(key, Scalar.of(value, Origin.within(toNode().origin())));
    }

    /** This value without a key, so that the CI system's default applies. */
    default T without(String key) {
        return over(toNode().without(key));
    }

    /** This value with a comment above it in the YAML. */
    default T comment(String text) {
        return over(toNode().commented(Comments.above(text)));
    }

    /**
     * Accepts a finding within this value, so that it is reported no more. A suppression without a reason, of an id that does
     * not exist, or of a finding that does not occur is a finding itself.
     *
     * @param id the finding's id, {@code GL401}
     * @param reason why it may stay
     */
    default T suppress(String id, String reason) {
        return over(Suppressions.add(toNode(), new Suppression(id, reason, Origin.here())));
    }
}
