package dev.pipewright.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML text before anything is made of it: no scalar is taken for a number yet, no merge key is applied, no
 * duplicate key is dropped. For readers whose rules differ from Psych's.
 */
public sealed interface RawNode {

    /** The line at which the value begins, from 1. */
    int line();

    /** The column at which the value begins, from 1. */
    int column();

    /** The tag as it resolves, {@code tag:yaml.org,2002:str} or {@code !own}; null where there is none. */
    @Nullable
    String tag();

    /** This value, or what it refers to where it is an alias. */
    default RawNode target() {
        return this;
    }

    /**
     * A single value.
     *
     * @param text the value, with escapes and folded lines resolved
     * @param plain whether it stands without quotes and is no block
     */
    record Single(String text, boolean plain, @Nullable String tag, int line, int column) implements RawNode {}

    /** A list. */
    record Items(List<RawNode> items, @Nullable String tag, int line, int column) implements RawNode {}

    /** Keys and values in the order of the file, equal keys and merge keys among them. */
    record Pairs(List<Pair> pairs, @Nullable String tag, int line, int column) implements RawNode {}

    /**
     * A reference to a value that stands before it.
     *
     * @param anchor the name of the anchor
     * @param of the value; null where the alias stands inside of its own value
     */
    record Alias(String anchor, @Nullable RawNode of, int line, int column) implements RawNode {

        @Override
        public @Nullable String tag() {
            return null;
        }

        @Override
        public RawNode target() {
            return of == null ? this : of.target();
        }
    }

    /** A key and its value. */
    record Pair(RawNode key, RawNode value) {}
}
