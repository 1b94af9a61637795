package dev.pipewright.keyword;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists and mappings. A tagged node stands for a value that is not known here, so it is never taken for one. */
final class CollectionForms {

    private CollectionForms() {}

    static Mapping mapping(String keyword, Node node) {
        if (node instanceof Mapping mapping && node.tag().isEmpty()) {
            return mapping;
        }
        throw new WrongKindException(keyword, "a mapping", node);
    }

    static Mapping longForm(String keyword, String shortKey, Node node) {
        if (node instanceof Mapping || node.tag().isPresent()) {
            return mapping(keyword, node);
        }
        return Mapping.empty(node.origin()).with(shortKey, node);
    }

    static <T> List<T> list(String keyword, Node node, Form<T> item) {
        if (!isList(node)) {
            throw new WrongKindException(keyword, "a list", node);
        }
        List<T> values = new ArrayList<>();
        for (Node each : (Sequence) node) {
            values.add(item.read(keyword + "[" + values.size() + "]", each));
        }
        return Collections.unmodifiableList(values);
    }

    static <T> List<T> oneOrMany(String keyword, Node node, Form<T> item) {
        return isList(node) ? list(keyword, node, item) : List.of(item.read(keyword, node));
    }

    static List<String> strings(String keyword, Node node) {
        List<String> texts = new ArrayList<>();
        collect(keyword, node, texts);
        return Collections.unmodifiableList(texts);
    }

    private static void collect(String keyword, Node node, List<String> texts) {
        if (!isList(node)) {
            texts.add(Form.TEXT.read(keyword, node));
            return;
        }
        int place = 0;
        for (Node each : (Sequence) node) {
            collect(keyword + "[" + place + "]", each, texts);
            place++;
        }
    }

    static <T> Map<String, T> map(String keyword, Node node, Form<T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        for (Entry entry : mapping(keyword, node)) {
            values.put(entry.name(), value.read(keyword + "." + entry.name(), entry.value()));
        }
        return Collections.unmodifiableMap(values);
    }

    private static boolean isList(Node node) {
        return node instanceof Sequence && node.tag().isEmpty();
    }
}
