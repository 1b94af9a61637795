package dev.pipewright.tree;

/**
 * A key of a mapping and its value.
 *
 * @param key the key as written, with its own place and comments
 * @param value the value
 */
public record Entry(Scalar key, Node value) {

    /** The key that merges another mapping into this one. */
    public static final String MERGE = "<<";

    /** The key's text. */
    public String name() {
        return key.text();
    }

    /**
     * Whether this is a merge key; one with the tag of a string, with a single value, or written as a symbol, is an ordinary
     * key to Ruby's YAML reader.
     */
    public boolean isMerge() {
        return !(value instanceof Scalar)
                && key.isString()
                && MERGE.equals(key.text())
                && key.tag().isEmpty()
                && key.spelling().isEmpty();
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
