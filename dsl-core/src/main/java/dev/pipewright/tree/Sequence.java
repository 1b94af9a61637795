package dev.pipewright.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list of nodes, in order. */
public final class Sequence extends Node implements Iterable<Node> {

    private final List<Node> items;

    private Sequence(Origin origin, @Nullable Decoration decoration, List<Node> items) {
        super(origin, decoration);
        this.items = items;
    }

    /** A sequence of these items. */
    public static Sequence of(List<? extends Node> items, Origin origin) {
        return new Sequence(origin, null, List.copyOf(items));
    }

    /** A sequence of these items. */
    public static Sequence of(Node... items) {
        return of(Arrays.asList(items), Origin.unknown());
    }

    /** A sequence of strings that were all written at one place. */
    public static Sequence ofStrings(List<String> texts, Origin origin) {
        List<Node> items = new ArrayList<>(texts.size());
        for (String text : texts) {
            items.add(Scalar.of(text, origin));
        }
        return of(items, origin);
    }

    /** A sequence of the nodes of these values. */
    public static Sequence ofValues(List<? extends Value> values, Origin origin) {
        List<Node> items = new ArrayList<>(values.size());
        for (Value value : values) {
            items.add(value.toNode());
        }
        return of(items, origin);
    }

    /** The items; unmodifiable. */
    public List<Node> items() {
        return items;
    }

    /** How many items there are. */
    public int size() {
        return items.size();
    }

    /** Whether there is no item. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The items as a stream. */
    public Stream<Node> stream() {
        return items.stream();
    }

    @Override
    public Iterator<Node> iterator() {
        return items.iterator();
    }

    /** This sequence and more at its end. */
    public Sequence plus(List<? extends Node> more) {
        List<Node> all = new ArrayList<>(items);
        all.addAll(more);
        return new Sequence(origin(), decorationOfACopy(), List.copyOf(all));
    }

    /** This sequence with each item replaced; this very node where nothing changes. */
    public Sequence mapItems(UnaryOperator<Node> change) {
        List<Node> changed = new ArrayList<>(items.size());
        boolean same = true;
        for (Node item : items) {
            Node now = change.apply(item);
            same &= now == item;
            changed.add(now);
        }
        return same ? this : new Sequence(origin(), decorationOfACopy(), List.copyOf(changed));
    }

    /** Another list is another value: only a mapping can be written as its base and a difference. */
    private @Nullable Decoration decorationOfACopy() {
        return decoration == null || decoration.name() == null ? decoration : decoration.named(null);
    }

    @Override
    public Sequence at(Origin newOrigin) {
        return (Sequence) super.at(newOrigin);
    }

    @Override
    public Sequence tagged(String tag) {
        return (Sequence) super.tagged(tag);
    }

    @Override
    Sequence copy(Origin newOrigin, @Nullable Decoration newDecoration) {
        return new Sequence(newOrigin, newDecoration, items);
    }

    @Override
    public boolean isSameAs(Node other) {
        return other instanceof Sequence that && items == that.items && sameTag(that);
    }

    @Override
    public int identityHash() {
        return System.identityHashCode(items);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sequence that && items.equals(that.items) && sameTag(that);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
