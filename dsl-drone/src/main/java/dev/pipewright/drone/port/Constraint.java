package dev.pipewright.drone.port;

import dev.pipewright.drone.glob.Glob;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition as Drone reads it: what it does not understand lets everything pass.
 *
 * @param include globs of which one has to match; none where all may pass
 * @param exclude globs of which none may match
 */
public record Constraint(List<String> include, List<String> exclude) {

    /** What lets everything pass. */
    public static final Constraint ALL = new Constraint(List.of(), List.of());

    /** Keeps the lists as they are now. */
    public Constraint {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** The condition that stands under a key; null where there is none. */
    public static Constraint of(@Nullable Node node) {
        if (node instanceof Mapping mapping) {
            return new Constraint(list(mapping.get("include")), list(mapping.get("exclude")));
        }
        return new Constraint(node instanceof Scalar scalar ? List.of(scalar.text()) : list(node), List.of());
    }

    private static List<String> list(@Nullable Node node) {
        return node instanceof Sequence sequence
                ? sequence.stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).text())
                        .toList()
                : List.of();
    }

    /** Whether a value meets it. */
    public boolean matches(String value) {
        return exclude.stream().noneMatch(glob -> Glob.matches(glob, value))
                && (include.isEmpty() || include.stream().anyMatch(glob -> Glob.matches(glob, value)));
    }
}
