package dev.pipewright.keyword;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The nodes of lists and maps of values. */
public final class Nodes {

    private Nodes() {}

    /** A sequence of what each value becomes; every node gets the one origin. */
    public static <T> Sequence list(List<T> values, BiFunction<T, Origin, Node> node, Origin origin) {
        List<Node> items = new ArrayList<>(values.size());
        for (T value : values) {
            items.add(node.apply(value, origin));
        }
        return Sequence.of(items, origin);
    }

    /** A sequence of values that are made from something shorter; it stands where its first item does. */
    public static <S> Sequence listFrom(List<S> values, Function<S, ? extends Node> node) {
        List<Node> items = new ArrayList<>(values.size());
        for (S value : values) {
            items.add(node.apply(value));
        }
        return Sequence.of(items, items.isEmpty() ? Origin.here() : items.get(0).origin());
    }

    /** The only item of a list, bare; a list of none or of several stays a list. */
    public static Node bare(Sequence list) {
        return list.size() == 1 ? list.items().get(0) : list;
    }

    /**
     * The value of this key alone, where the mapping says nothing else; otherwise the mapping. A mapping that is shared
     * under a name, or refines one that is, stays whole, since sharing goes by identity; so does one with comments.
     */
    public static Node brief(Mapping mapping, String key) {
        Node only = mapping.size() == 1 ? mapping.get(key) : null;
        boolean sayable = only instanceof Scalar scalar ? !scalar.isNull() : only instanceof Sequence;
        return only == null
                        || !sayable
                        || only.tag().isPresent()
                        || mapping.isDecorated()
                        || mapping.hasMergeKeys()
                        || mapping.base().isPresent()
                ? mapping
                : only;
    }

    /** What a keyword holds and more items behind it; what is not a plain list becomes the first item of one. */
    public static Sequence append(@Nullable Node present, Sequence more) {
        if (present == null || (present instanceof Scalar scalar && scalar.isNull())) {
            return more;
        }
        if (present instanceof Sequence list && list.tag().isEmpty()) {
            return list.plus(more.items());
        }
        return Sequence.of(List.of(present), more.origin()).plus(more.items());
    }

    /** A mapping of what each value becomes, in the order of the map. */
    public static <T> Mapping map(Map<String, T> values, BiFunction<T, Origin, Node> node, Origin origin) {
        Mapping.Builder mapping = Mapping.builder(origin);
        values.forEach((key, value) -> mapping.put(key, node.apply(value, origin)));
        return mapping.build();
    }

    /**
     * What a keyword holds with one entry set.
     *
     * @throws WrongKindException where the keyword holds something else than a mapping
     */
    public static Mapping put(Mapping owner, String keyword, String key, Node value) {
        Mapping present = Form.mapping(Function.<Mapping>identity())
                .in(owner, keyword)
                .orElseGet(() -> Mapping.empty(value.origin()));
        return present.with(key, value);
    }

    /** The first value and the others as one list. */
    public static <T> List<T> join(T first, T[] more) {
        List<T> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
