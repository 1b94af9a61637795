package dev.pipewright.gitlab;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Value;

/**
 * A stage: jobs of one stage run side by side, and after the jobs of the stage before.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#stages">GitLab: stages</a>
 */
public final class Stage implements Value {

    /** Always first, whatever {@code stages} says. */
    public static final Stage PRE = new Stage(Scalar.of(".pre"));

    /** Always last, whatever {@code stages} says. */
    public static final Stage POST = new Stage(Scalar.of(".post"));

    private final Scalar name;

    private Stage(Scalar name) {
        this.name = name;
    }

    /**
     * A stage of this name.
     *
     * @throws IllegalArgumentException for a blank name
     */
    public static Stage of(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "a stage needs a name, such as stage(\"build\"), but got \"" + name + "\"");
        }
        return new Stage(Scalar.of(name, Origin.here()));
    }

    /** The stage that a node names. */
    static Stage from(Node node) {
        if (node instanceof Scalar scalar) {
            return new Stage(scalar);
        }
        throw new WrongKindException("stage", "a text", node);
    }

    /** The stage's name. */
    public String name() {
        return name.text();
    }

    @Override
    public Node toNode() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stage that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
