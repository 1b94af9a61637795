package dev.pipewright.keyword;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import java.util.Locale;

/** A keyword holds another kind of value than its accessor reads. The message names keyword, place and what was found. */
public final class WrongKindException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Node found;

    /**
     * For a reader of unions.
     *
     * @param keyword the keyword that was read
     * @param wanted what it holds otherwise, with its article: {@code a mapping}
     * @param found what was found
     */
    public WrongKindException(String keyword, String wanted, Node found) {
        super(keyword + ": expected " + wanted + ", found " + words(found) + place(found.origin()));
        this.found = found;
    }

    /** The node that was found. */
    public Node found() {
        return found;
    }

    private static String words(Node node) {
        if (node.tag().isPresent()) {
            return "a " + node.tag().get() + ", whose value is known only where it is resolved";
        }
        if (node instanceof Scalar scalar) {
            return scalar.isNull() ? "null" : "the " + scalar.kind().name().toLowerCase(Locale.ROOT) + " " + scalar;
        }
        return node instanceof Mapping ? "a mapping" : "a list";
    }

    private static String place(Origin origin) {
        return origin.line() == 0 ? "" : " (" + origin + ")";
    }
}
