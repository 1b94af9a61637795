package dev.pipewright.keyword;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the node of a keyword is read as a typed value.
 *
 * @param <T> the typed value
 */
@FunctionalInterface
public interface Form<T> {

    /** A scalar as text; a number or a boolean gives the text that the file wrote. */
    Form<String> TEXT = ScalarForms::text;

    /** True or false. */
    Form<Boolean> FLAG = ScalarForms::flag;

    /** An integer that fits an {@code int}. */
    Form<Integer> WHOLE = ScalarForms::whole;

    /** Any number. */
    Form<Double> DECIMAL = ScalarForms::decimal;

    /** Whatever stands there. */
    Form<Node> NODE = (keyword, node) -> node;

    /** A string or a list of strings, where a string is a list of one and lists within the list are flattened. */
    Form<List<String>> STRINGS = CollectionForms::strings;

    /**
     * Reads a node.
     *
     * @param keyword where the node stands, for the message
     * @throws WrongKindException where the node is of another kind
     */
    T read(String keyword, Node node);

    /** Reads a keyword of a mapping; empty where it is absent or explicitly null. */
    default Optional<T> in(Mapping mapping, String keyword) {
        Node node = mapping.get(keyword);
        if (node == null || (node instanceof Scalar scalar && scalar.isNull())) {
            return Optional.empty();
        }
        return Optional.of(read(keyword, node));
    }

    /** Text that is made into a value. */
    static <T> Form<T> text(Function<String, T> value) {
        return (keyword, node) -> value.apply(TEXT.read(keyword, node));
    }

    /** A mapping that is made into a value. */
    static <T> Form<T> mapping(Function<Mapping, T> value) {
        return (keyword, node) -> value.apply(CollectionForms.mapping(keyword, node));
    }

    /** A mapping that is made into a value; anything but a mapping is the short form of one with this single key. */
    static <T> Form<T> mappingOr(String shortKey, Function<Mapping, T> value) {
        return (keyword, node) -> value.apply(CollectionForms.longForm(keyword, shortKey, node));
    }

    /** A node of any kind that is made into a value. */
    static <T> Form<T> node(Function<Node, T> value) {
        return (keyword, node) -> value.apply(node);
    }

    /** A list. */
    static <T> Form<List<T>> list(Form<T> item) {
        return (keyword, node) -> CollectionForms.list(keyword, node, item);
    }

    /** A list, where anything but a list is a list of one. */
    static <T> Form<List<T>> oneOrMany(Form<T> item) {
        return (keyword, node) -> CollectionForms.oneOrMany(keyword, node, item);
    }

    /** A mapping of free keys to values of one kind, in order. */
    static <T> Form<Map<String, T>> map(Form<T> value) {
        return (keyword, node) -> CollectionForms.map(keyword, node, value);
    }
}
