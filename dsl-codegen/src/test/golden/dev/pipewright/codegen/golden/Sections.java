package dev.pipewright.codegen.golden;

import dev.pipewright.keyword.Form;
import dev.pipewright.keyword.Nodes;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.TypedMapping;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Objects within an object.
 */
@Generated("dev.pipewright.codegen")
public final class Sections implements TypedMapping<Sections> {
    static final KeyOrder KEYS = KeyOrder.of(
            "lists",
            "box",
            "stage",
            "page");

    private final Mapping node;

    private Sections(Mapping node) {
        this.node = node;
    }

    /**
     * Nothing set: Golden's defaults apply.
     */
    public static Sections of() {
        return new Sections(Mapping.empty(Origin.here()));
    }

    /**
     * A cover over what was read; nothing is checked.
     */
    public static Sections from(Mapping node) {
        return new Sections(node);
    }

    /**
     * Sets {@code lists}: the lists.
     *
     * <pre>{@code
     * .lists(l -> l.script("..."))   // lists: {script: [...]}
     * }</pre>
     *
     * @param value the value
     */
    public Sections lists(Lists value) {
        return set("lists", value.toNode());
    }

    /**
     * Sets {@code lists} to what the function makes of a new one: the lists.
     *
     * @param change fills in the rest
     */
    public Sections lists(UnaryOperator<Lists> change) {
        return set("lists",
                change.apply(Lists.from(Mapping.empty(Origin.within(node.origin())))).toNode());
    }

    /**
     * Sets {@code lists} to a value that is written elsewhere: the lists.
     *
     * @param value the value
     */
    public Sections lists(Reference value) {
        return set("lists", value.toNode());
    }

    /**
     * The value of {@code lists}; empty where it is not set.
     */
    public Optional<Lists> lists() {
        return Form.mapping(Lists::from).in(node, "lists");
    }

    /**
     * Sets {@code box}: the box.
     *
     * <pre>{@code
     * .box(Box.of("..."))   // box: {name: ...}
     * }</pre>
     *
     * @param value the value
     */
    public Sections box(Box value) {
        return set("box", Nodes.brief(value.toNode(), "name"));
    }

    /**
     * Sets {@code box}: the box.
     *
     * @param value the value
     */
    public Sections box(String value) {
        return set("box", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code box} to what the function makes of a new one: the box.
     *
     * @param name the {@code name} that it cannot do without
     * @param change fills in the rest
     */
    public Sections box(String name, UnaryOperator<Box> change) {
        return set("box", Nodes.brief(change.apply(Box.of(name)).toNode(), "name"));
    }

    /**
     * Sets {@code box} to a value that is written elsewhere: the box.
     *
     * @param value the value
     */
    public Sections box(Reference value) {
        return set("box", value.toNode());
    }

    /**
     * The value of {@code box}; empty where it is not set.
     */
    public Optional<Box> box() {
        return Form.mappingOr("name", Box::from).in(node, "box");
    }

    /**
     * Sets {@code stage}: the stage.
     *
     * @param value the value
     */
    public Sections stage(Stage value) {
        return set("stage", value.toNode());
    }

    /**
     * Sets {@code stage}: the stage.
     *
     * @param value the value
     */
    public Sections stage(String value) {
        return set("stage", Stage.of(value).toNode());
    }

    /**
     * Sets {@code stage} to a value that is written elsewhere: the stage.
     *
     * @param value the value
     */
    public Sections stage(Reference value) {
        return set("stage", value.toNode());
    }

    /**
     * The value of {@code stage}; empty where it is not set.
     */
    public Optional<Stage> stage() {
        return Form.node(Stage::from).in(node, "stage");
    }

    /**
     * Sets {@code page}: a page, or whether there is one.
     *
     * <pre>{@code
     * .page(true)   // page: true
     * }</pre>
     *
     * @param value the value
     */
    public Sections page(boolean value) {
        return set("page", Scalar.of(value, Origin.within(node.origin())));
    }

    /**
     * Sets {@code page}: a page, or whether there is one.
     *
     * @param value the value
     */
    public Sections page(Lists value) {
        return set("page", value.toNode());
    }

    /**
     * Sets {@code page} to what the function makes of a new one: a page, or whether there is one.
     *
     * @param change fills in the rest
     */
    public Sections page(UnaryOperator<Lists> change) {
        return set("page",
                change.apply(Lists.from(Mapping.empty(Origin.within(node.origin())))).toNode());
    }

    /**
     * Sets {@code page} to a value that is written elsewhere: a page, or whether there is one.
     *
     * @param value the value
     */
    public Sections page(Reference value) {
        return set("page", value.toNode());
    }

    /**
     * The value of {@code page}; empty where it is not set.
     */
    public Optional<Node> page() {
        return Form.NODE.in(node, "page");
    }

    @Override
    public Sections over(Mapping mapping) {
        return new Sections(mapping);
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
        return other instanceof Sections that && node.equals(that.node);
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
