package dev.pipewright.tree;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a pipeline: a scalar, a sequence or a mapping. Immutable; equality is by value and tag, and ignores
 * origin, name, comments, attachments and how the value was spelled.
 */
public abstract sealed class Node permits Scalar, Sequence, Mapping {

    private final Origin origin;
    final @Nullable Decoration decoration;

    Node(Origin origin, @Nullable Decoration decoration) {
        this.origin = origin;
        this.decoration = decoration;
    }

    /** Where this value was written, in Java or in YAML. */
    public final Origin origin() {
        return origin;
    }

    /** The YAML tag, with its exclamation mark: {@code !reference}. */
    public final Optional<String> tag() {
        return Optional.ofNullable(decoration).map(Decoration::tag);
    }

    /** The name under which this node is shared: the anchor that it gets when it stands in several places. */
    public final Optional<String> name() {
        return Optional.ofNullable(decoration).map(Decoration::name);
    }

    /** The comments that stand by this node. */
    public final Comments comments() {
        return decoration == null ? Comments.NONE : decoration.comments();
    }

    /** What the author attached to this node besides its value, by its class; it is never written. */
    public final <T> Optional<T> attachment(Class<T> type) {
        return decoration == null
                ? Optional.empty()
                : decoration.attachments().stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .findFirst();
    }

    /** Whether anything stands by this node besides its value: a tag, a name, comments or attachments. */
    public final boolean isDecorated() {
        return decoration != null;
    }

    /** Whether this node carries exactly this tag. */
    public final boolean hasTag(String tag) {
        return decoration != null && tag.equals(decoration.tag());
    }

    /** This node as written at another place. */
    public Node at(Origin newOrigin) {
        return copy(newOrigin, decoration);
    }

    /** This node with a tag, such as {@code !reference}. */
    public Node tagged(String tag) {
        return copy(origin, Decoration.of(decoration).tagged(tag));
    }

    /** This node, shared under a name. */
    public Node named(String name) {
        return copy(origin, Decoration.of(decoration).named(name));
    }

    /** This node with other comments. */
    public Node commented(Comments comments) {
        return copy(origin, Decoration.of(decoration).commented(comments));
    }

    /** This node with something attached; it replaces what was attached before under the same class. */
    public Node attached(Object attachment) {
        return copy(origin, Decoration.of(decoration).attached(attachment));
    }

    /**
     * Whether this is the other node but for its place, name, comments and attachments: both came from one by {@link #at},
     * {@link #named}, {@link #commented} or {@link #attached}. A writer shares such nodes.
     */
    public abstract boolean isSameAs(Node other);

    /** A hash that is equal for nodes that are {@linkplain #isSameAs the same}; it does not look into the value. */
    public abstract int identityHash();

    abstract Node copy(Origin newOrigin, @Nullable Decoration newDecoration);

    /** Equal tag and equal value. */
    final boolean sameTag(Node other) {
        return tag().equals(other.tag());
    }
}
