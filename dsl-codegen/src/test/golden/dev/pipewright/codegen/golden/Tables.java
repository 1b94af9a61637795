package dev.pipewright.codegen.golden;

import dev.pipewright.keyword.Form;
import dev.pipewright.keyword.Nodes;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.TypedMapping;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Maps of free keys.
 */
@Generated("dev.pipewright.codegen")
public final class Tables implements TypedMapping<Tables> {
    static final KeyOrder KEYS = KeyOrder.of(
            "variables",
            "boxes");

    private final Mapping node;

    private Tables(Mapping node) {
        this.node = node;
    }

    /**
     * Nothing set: Golden's defaults apply.
     */
    public static Tables of() {
        return new Tables(Mapping.empty(Origin.here()));
    }

    /**
     * A cover over what was read; nothing is checked.
     */
    public static Tables from(Mapping node) {
        return new Tables(node);
    }

    /**
     * Sets {@code variables}: the variables.
     *
     * <pre>{@code
     * .variable("KEY", "...")   // variables: {KEY: ...}
     * }</pre>
     *
     * @param value the value
     */
    public Tables variables(Map<String, String> value) {
        return set("variables",
                Nodes.map(value, (item, origin) -> Scalar.of(item, origin), Origin.within(node.origin())));
    }

    /**
     * Sets {@code variables} to a value that is written elsewhere: the variables.
     *
     * @param value the value
     */
    public Tables variables(Reference value) {
        return set("variables", value.toNode());
    }

    /**
     * Sets one entry of {@code variables}: the variables.
     *
     * @param key the key of the entry
     * @param value the value
     */
    public Tables variable(String key, String value) {
        return set("variables", Nodes.put(node, "variables", key,
                Scalar.of(value, Origin.within(node.origin()))));
    }

    /**
     * Sets one entry of {@code variables}: the variables.
     *
     * @param key the key of the entry
     * @param value the value
     */
    public Tables variable(String key, int value) {
        return set("variables", Nodes.put(node, "variables", key,
                Scalar.of(value, Origin.within(node.origin()))));
    }

    /**
     * Sets one entry of {@code variables}: the variables.
     *
     * @param key the key of the entry
     * @param value the value
     */
    public Tables variable(String key, boolean value) {
        return set("variables", Nodes.put(node, "variables", key,
                Scalar.of(value, Origin.within(node.origin()))));
    }

    /**
     * Sets one entry of {@code variables}: the variables.
     *
     * @param key the key of the entry
     * @param value the value
     */
    public Tables variable(String key, Reference value) {
        return set("variables", Nodes.put(node, "variables", key, value.toNode()));
    }

    /**
     * The value of {@code variables}; empty where it is not set.
     */
    public Optional<Map<String, String>> variables() {
        return Form.map(Form.TEXT).in(node, "variables");
    }

    /**
     * Sets {@code boxes}: the boxes by name.
     *
     * <pre>{@code
     * .box("KEY", Box.of("..."))   // boxes: {KEY: {name: ...}}
     * }</pre>
     *
     * @param value the value
     */
    public Tables boxes(Map<String, Box> value) {
        return set("boxes",
                Nodes.map(value, (item, origin) -> Nodes.brief(item.toNode(), "name"), Origin.within(node.origin())));
    }

    /**
     * Sets {@code boxes} to a value that is written elsewhere: the boxes by name.
     *
     * @param value the value
     */
    public Tables boxes(Reference value) {
        return set("boxes", value.toNode());
    }

    /**
     * Sets one entry of {@code boxes}: the boxes by name.
     *
     * @param key the key of the entry
     * @param value the value
     */
    public Tables box(String key, Box value) {
        return set("boxes", Nodes.put(node, "boxes", key, Nodes.brief(value.toNode(), "name")));
    }

    /**
     * Sets one entry of {@code boxes}: the boxes by name.
     *
     * @param key the key of the entry
     * @param value the value
     */
    public Tables box(String key, String value) {
        return set("boxes", Nodes.put(node, "boxes", key,
                Scalar.of(value, Origin.within(node.origin()))));
    }

    /**
     * Sets one entry of {@code boxes}: the boxes by name.
     *
     * @param key the key of the entry
     * @param name the {@code name} that it cannot do without
     * @param change fills in the rest
     */
    public Tables box(String key, String name, UnaryOperator<Box> change) {
        return set("boxes", Nodes.put(node, "boxes", key,
                Nodes.brief(change.apply(Box.of(name)).toNode(), "name")));
    }

    /**
     * Sets one entry of {@code boxes}: the boxes by name.
     *
     * @param key the key of the entry
     * @param value the value
     */
    public Tables box(String key, Reference value) {
        return set("boxes", Nodes.put(node, "boxes", key, value.toNode()));
    }

    /**
     * The value of {@code boxes}; empty where it is not set.
     */
    public Optional<Map<String, Box>> boxes() {
        return Form.map(Form.mappingOr("name", Box::from)).in(node, "boxes");
    }

    @Override
    public Tables over(Mapping mapping) {
        return new Tables(mapping);
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
        return other instanceof Tables that && node.equals(that.node);
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
