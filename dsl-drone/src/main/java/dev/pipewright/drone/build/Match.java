package dev.pipewright.drone.build;

import dev.pipewright.drone.decode.Decoder;
import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.Shape;
import dev.pipewright.drone.glob.Glob;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.yaml.RawNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One condition: globs of which one must match, and globs of which none may. Where nothing can be read, everything matches.
 *
 * @param include globs of which one must match; none let everything pass
 * @param exclude globs of which none may match
 */
public record Match(List<String> include, List<String> exclude) {

    /** A condition that everything matches. */
    public static final Match ALL = new Match(List.of(), List.of());

    /** A condition in a document: a text, a list, or a mapping of {@code include} and {@code exclude}. */
    public static final Shape SHAPE = Shape.custom("yaml.Condition", Match::read);

    private static final Shape.Structure FORM = Shape.structure("struct").lists("include", "exclude");

    /** Keeps the lists as they are now. */
    public Match {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** The condition that stands under a key of a tree; null where there is none. */
    public static Match of(@Nullable Node node) {
        if (node instanceof Mapping mapping) {
            return new Match(texts(mapping.get("include")), texts(mapping.get("exclude")));
        }
        return new Match(node instanceof Scalar ? texts(List.of(node)) : texts(node), List.of());
    }

    private static List<String> texts(@Nullable Node node) {
        return node instanceof Sequence sequence ? texts(sequence.items()) : List.of();
    }

    private static List<String> texts(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node instanceof Scalar scalar && !scalar.isNull())
                .map(node -> ((Scalar) node).text())
                .toList();
    }

    /** Whether a value passes. */
    public boolean test(String value) {
        return !isExcluded(value)
                && (include.isEmpty() || include.stream().anyMatch(glob -> Glob.matches(glob, value)));
    }

    private boolean isExcluded(String value) {
        return exclude.stream().anyMatch(glob -> Glob.matches(glob, value));
    }

    /** This as the condition of a name that a value does not meet; empty where it does. */
    private Optional<UnmetCondition> unmet(String name, String value) {
        if (test(value)) {
            return Optional.empty();
        }
        boolean isExcluded = isExcluded(value);
        return Optional.of(new UnmetCondition(name, isExcluded, isExcluded ? exclude : include, value));
    }

    /** Whether the condition says nothing. */
    public boolean isEmpty() {
        return include.isEmpty() && exclude.isEmpty();
    }

    /** All globs, those that exclude among them. */
    public List<String> globs() {
        return Stream.concat(include.stream(), exclude.stream()).toList();
    }

    /** The condition of a name among those of a {@code when} or {@code trigger}. */
    public static Match in(Fields conditions, String name) {
        return conditions.value(name) instanceof Match match ? match : ALL;
    }

    /** The first of some conditions that does not hold for a build. */
    public static Optional<UnmetCondition> firstUnmet(Fields conditions, List<String> names, Build build) {
        return names.stream()
                .flatMap(name -> in(conditions, name).unmet(name, build.fact(name)).stream())
                .findFirst();
    }

    private static Match read(RawNode node, Decoder decoder) {
        if (decoder.attempt(node, Shape.TEXT) instanceof String text) {
            return new Match(List.of(text), List.of());
        }
        List<String> include = new ArrayList<>();
        List<String> exclude = new ArrayList<>();
        if (decoder.salvage(node, FORM) instanceof Fields fields) {
            include.addAll(fields.texts("include"));
            exclude.addAll(fields.texts("exclude"));
        }
        if (decoder.salvage(node, Shape.listOf(Shape.TEXT)) instanceof List<?> list) {
            list.forEach(item -> include.add(String.valueOf(item)));
        }
        return new Match(include, exclude);
    }
}
