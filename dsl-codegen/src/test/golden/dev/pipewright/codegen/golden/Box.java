package dev.pipewright.codegen.golden;

import dev.pipewright.keyword.Form;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.TypedMapping;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A box with a name.
 */
@Generated("dev.pipewright.codegen")
public final class Box implements TypedMapping<Box> {
    static final KeyOrder KEYS = KeyOrder.of(
            "name",
            "lid");

    private final Mapping node;

    private Box(Mapping node) {
        this.node = node;
    }

    /**
     * One with what it cannot do without.
     *
     * @param value its name.
     */
    public static Box of(String value) {
        Origin origin = Origin.here();
        return new Box(Mapping.empty(origin).with("name", Scalar.of(value, origin), KEYS));
    }

    /**
     * A cover over what was read; nothing is checked.
     */
    public static Box from(Mapping node) {
        return new Box(node);
    }

    /**
     * Sets {@code name}: its name.
     *
     * <pre>{@code
     * .name("...")   // name: ...
     * }</pre>
     *
     * @param value the value
     */
    public Box name(String value) {
        return set("name", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code name} to a value that is written elsewhere: its name.
     *
     * @param value the value
     */
    public Box name(Reference value) {
        return set("name", value.toNode());
    }

    /**
     * The value of {@code name}; empty where it is not set.
     */
    public Optional<String> name() {
        return Form.TEXT.in(node, "name");
    }

    /**
     * Sets {@code lid}: whether it has a lid.
     *
     * <pre>{@code
     * .lid(true)   // lid: true
     * }</pre>
     *
     * @param value the value
     */
    public Box lid(boolean value) {
        return set("lid", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code lid} to a value that is written elsewhere: whether it has a lid.
     *
     * @param value the value
     */
    public Box lid(Reference value) {
        return set("lid", value.toNode());
    }

    /**
     * The value of {@code lid}; empty where it is not set.
     */
    public Optional<Boolean> lid() {
        return Form.FLAG.in(node, "lid");
    }

    @Override
    public Box over(Mapping mapping) {
        return new Box(mapping);
    }

    @Override
    public KeyOrder keyOrder() {
        return KEYS;
    }

    @Override
    public Mapping toNode() {
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Box that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
