package dev.pipewright.codegen.golden;

import dev.pipewright.keyword.Form;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.TypedMapping;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What is done.
 */
@Generated("dev.pipewright.codegen")
public final class Task implements TypedMapping<Task>, Need {
    static final KeyOrder KEYS = KeyOrder.of(
            "stage");

    private final String name;

    private final Mapping node;

    private Task(String name, Mapping node) {
        this.name = name;
        this.node = node;
    }

    /**
     * Nothing set: Golden's defaults apply.
     */
    static Task of(String name) {
        return new Task(name, Mapping.empty(Origin.here()));
    }

    /**
     * A cover over what was read; nothing is checked.
     */
    public static Task from(String name, Mapping node) {
        return new Task(name, node);
    }

    /**
     * Sets {@code stage}: the stage.
     *
     * @param value the value
     */
    public Task stage(Stage value) {
        return set("stage", value.toNode());
    }

    /**
     * Sets {@code stage}: the stage.
     *
     * @param value the value
     */
    public Task stage(String value) {
        return set("stage", Stage.of(value).toNode());
    }

    /**
     * Sets {@code stage} to a value that is written elsewhere: the stage.
     *
     * @param value the value
     */
    public Task stage(Reference value) {
        return set("stage", value.toNode());
    }

    /**
     * The value of {@code stage}; empty where it is not set.
     */
    public Optional<Stage> stage() {
        return Form.node(Stage::from).in(node, "stage");
    }

    /**
     * The key under which this stands.
     */
    public String name() {
        return name;
    }

    @Override
    public Task over(Mapping mapping) {
        return new Task(name, mapping);
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
        return other instanceof Task that && node.equals(that.node) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + node.hashCode();
    }

    @Override
    public String toString() {
        return name + ": " + node;
    }
}
