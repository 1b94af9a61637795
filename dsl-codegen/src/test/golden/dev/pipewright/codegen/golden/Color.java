package dev.pipewright.codegen.golden;

import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Value;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A color.
 */
@Generated("dev.pipewright.codegen")
public final class Color implements Value {
    /**
     * {@code red}: like a rose.
     */
    public static final Color RED = of("red");

    /**
     * The value {@code dark-blue}.
     */
    public static final Color DARK_BLUE = of("dark-blue");

    /**
     * The value {@code 7up}.
     */
    public static final Color _7UP = of("7up");

    private final Scalar node;

    private Color(Scalar node) {
        this.node = node;
    }

    /**
     * A value as YAML writes it, also one that Golden has added since; it is not checked here.
     */
    public static Color of(String text) {
        return new Color(Scalar.of(text));
    }

    /**
     * The constants of this class that are not deprecated, in the order of the documentation.
     */
    public static List<Color> known() {
        return List.of(RED, DARK_BLUE, _7UP);
    }

    /**
     * The value as YAML writes it.
     */
    public String text() {
        return node.text();
    }

    @Override
    public Scalar toNode() {
        return node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Color that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.text();
    }
}
