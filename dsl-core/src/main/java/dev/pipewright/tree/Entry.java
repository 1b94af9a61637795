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

    /** Whether this is a merge key. */
    public boolean isMerge() {
        return key.isString() && MERGE.equals(key.text());
    }

    @Override
    public String toString() {
        return key + "=" + value;
    }
}
