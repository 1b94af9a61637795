package dev.pipewright.diagnostic;

import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a machine can do about a finding: changes to the tree of the file in which the finding's place lies. All of them are
 * made, or none.
 *
 * <pre>{@code
 * finding.repair(Repair.of("let newer pipelines cancel the job")
 *     .set(NodePath.ROOT.key("build").key("interruptible"), Scalar.of(true)))
 * }</pre>
 *
 * @param summary what will be done, in the imperative, without a full stop
 * @param changes the changes, their places as they are before the first of them
 * @param file the file that changes; empty for the one in which the finding's place lies
 */
public record Repair(String summary, List<Change> changes, Optional<String> file) {

    /** Keeps the list as it is now. */
    public Repair {
        changes = List.copyOf(changes);
    }

    /** A repair that changes nothing yet. */
    public static Repair of(String summary) {
        return new Repair(summary, List.of(), Optional.empty());
    }

    /** Also sets a key or an item; a key that is not there yet goes to the end of its mapping. */
    public Repair set(NodePath place, Node value) {
        return set(place, value, KeyOrder.NONE);
    }

    /** Also sets a key or an item; a key that is not there yet goes where the order has it. */
    public Repair set(NodePath place, Node value, KeyOrder order) {
        return and(new Set(place, value, order));
    }

    /** Also takes a key with its value, or an item, away. */
    public Repair remove(NodePath place) {
        return and(new Remove(place));
    }

    /** Also puts another key with its value in the place of a key with its value. */
    public Repair replace(NodePath place, String key, Node value) {
        return and(new Replace(place, key, value));
    }

    /** Also adds an item at the end of a list. */
    public Repair append(NodePath list, Node item) {
        return and(new Append(list, item));
    }

    /** This repair in another file than that of the finding's place. */
    public Repair in(String otherFile) {
        return new Repair(summary, changes, Optional.of(otherFile));
    }

    private Repair and(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new Repair(summary, all, file);
    }

    /** One change of a tree. */
    public sealed interface Change {

        /** The place that changes. */
        NodePath place();
    }

    /**
     * A key or an item gets a value.
     *
     * @param order where a key goes that is not there yet
     */
    public record Set(NodePath place, Node value, KeyOrder order) implements Change {}

    /** A key with its value, or an item, goes away. */
    public record Remove(NodePath place) implements Change {}

    /**
     * A key with its value becomes another key with its value.
     *
     * @param key the new key, which is not there yet
     */
    public record Replace(NodePath place, String key, Node value) implements Change {}

    /** A list gets one more item. */
    public record Append(NodePath place, Node item) implements Change {}
}
