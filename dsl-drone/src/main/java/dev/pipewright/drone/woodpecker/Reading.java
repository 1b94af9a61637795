package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.decode.GoText;
import dev.pipewright.yaml.RawNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values of a document, and collects what is of a wrong kind; null and absent are the same. */
final class Reading {

    private static final String CORE = "tag:yaml.org,2002:";
    private static final int DEEPEST = 1_000;

    private final List<Wrong> wrongs = new ArrayList<>();
    private int depth;

    /**
     * A value of a wrong kind.
     *
     * @param line where it stands, from 1
     */
    record Wrong(int line, String message) {}

    /** What is wrong, in the order of the text. */
    List<Wrong> wrongs() {
        return wrongs.stream().sorted(Comparator.comparingInt(Wrong::line)).toList();
    }

    /** How much is wrong. */
    int count() {
        return wrongs.size();
    }

    void wrong(RawNode node, String message) {
        wrongs.add(new Wrong(node.line(), message));
    }

    static boolean isNull(@Nullable RawNode node) {
        return node == null
                || (node.target() instanceof RawNode.Single single
                        && (single.tag() == null
                                ? single.plain() && PlainScalar.of(single.text()) == null
                                : single.tag().equals(CORE + "null")));
    }

    private void unfit(RawNode node, String type) {
        RawNode target = node.target();
        wrong(target, "cannot construct " + described(target) + " into " + type);
    }

    private static String described(RawNode node) {
        if (node instanceof RawNode.Single single) {
            String text = single.text();
            String shown = text.length() > 10 ? text.substring(0, 7) + "..." : text;
            return tag(single) + " `" + shown + "`";
        }
        return node instanceof RawNode.Items ? "!!seq" : "!!map";
    }

    /** The short name of what a scalar is. */
    static String tag(RawNode.Single single) {
        String tag = single.tag();
        if (tag != null) {
            return tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag;
        }
        Object value = single.plain() ? PlainScalar.of(single.text()) : single.text();
        if (value == null) {
            return "!!null";
        }
        return value instanceof String
                ? "!!str"
                : value instanceof Boolean ? "!!bool" : value instanceof Double ? "!!float" : "!!int";
    }

    /** The values of a mapping by their keys, what is merged into it among them; what is equal to a key before it is wrong. */
    Map<String, RawNode> fields(@Nullable RawNode node, String type) {
        Map<String, RawNode> fields = new LinkedHashMap<>();
        pairs(node, type).forEach((key, pair) -> fields.put(key, pair.value()));
        return fields;
    }

    /** The keys of a mapping with their values, as {@link #fields} has them. */
    Map<String, RawNode.Pair> pairs(@Nullable RawNode node, String type) {
        Map<String, RawNode.Pair> fields = new LinkedHashMap<>();
        if (node == null || isNull(node)) {
            return fields;
        }
        if (node.target() instanceof RawNode.Pairs pairs) {
            gather(pairs, fields);
        } else {
            unfit(node, type);
        }
        return fields;
    }

    private void gather(RawNode.Pairs pairs, Map<String, RawNode.Pair> fields) {
        if (++depth > DEEPEST) {
            throw RefusedWorkflow.of(FindingKind.PARSE, "yaml: mappings are merged into themselves");
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<RawNode> merged = new ArrayList<>();
        for (RawNode.Pair pair : pairs.pairs()) {
            if (isMerge(pair.key())) {
                merged.add(pair.value());
            } else if (pair.key().target() instanceof RawNode.Single key) {
                Integer before = lines.putIfAbsent(key.text(), key.line());
                if (before != null) {
                    wrong(key, "mapping key \"" + key.text() + "\" already defined at line " + before);
                } else {
                    fields.putIfAbsent(key.text(), pair);
                }
            }
        }
        for (RawNode each : merged) {
            merge(each, fields);
        }
        depth--;
    }

    private void merge(RawNode value, Map<String, RawNode.Pair> fields) {
        RawNode target = value.target();
        if (target instanceof RawNode.Pairs pairs) {
            gather(pairs, fields);
        } else if (target instanceof RawNode.Items items) {
            items.items().forEach(item -> merge(item, fields));
        } else {
            wrong(value, "map merge requires map or sequence of maps as the value");
        }
    }

    static boolean isMerge(RawNode key) {
        return key instanceof RawNode.Single single
                && single.plain()
                && single.text().equals("<<");
    }

    /** The items of a list; where one is a merge key alone, the items of the lists that it names. */
    static List<RawNode> items(RawNode.Items list) {
        List<RawNode> items = new ArrayList<>();
        for (RawNode item : list.items()) {
            List<RawNode> spliced = spliced(item);
            if (spliced == null) {
                items.add(item);
            } else {
                items.addAll(spliced);
            }
        }
        return items;
    }

    private static @Nullable List<RawNode> spliced(RawNode item) {
        if (!(item instanceof RawNode.Pairs pairs)
                || pairs.pairs().size() != 1
                || !isMerge(pairs.pairs().get(0).key())) {
            return null;
        }
        RawNode value = pairs.pairs().get(0).value();
        if (value instanceof RawNode.Alias alias && alias.target() instanceof RawNode.Items list) {
            return items(list);
        }
        if (!(value instanceof RawNode.Items aliases)) {
            return null;
        }
        List<RawNode> all = new ArrayList<>();
        for (RawNode each : aliases.items()) {
            if (!(each.target() instanceof RawNode.Items list)) {
                return null;
            }
            all.addAll(items(list));
        }
        return all;
    }

    String text(@Nullable RawNode node) {
        if (node == null || isNull(node)) {
            return "";
        }
        if (node.target() instanceof RawNode.Single single) {
            return single.text();
        }
        unfit(node, "string");
        return "";
    }

    @Nullable
    Boolean flagOrNull(@Nullable RawNode node) {
        if (node == null || isNull(node)) {
            return null;
        }
        if (node.target() instanceof RawNode.Single single) {
            Object value = any(single);
            if (value instanceof Boolean flag) {
                return flag;
            }
            Boolean flag = value instanceof String word ? PlainScalar.flag(word) : null;
            if (flag != null) {
                return flag;
            }
        }
        unfit(node, "bool");
        return null;
    }

    boolean flag(@Nullable RawNode node) {
        return Boolean.TRUE.equals(flagOrNull(node));
    }

    /** A list of text; a single text is none. */
    List<String> strictTexts(@Nullable RawNode node) {
        List<String> texts = new ArrayList<>();
        if (node == null || isNull(node)) {
            return texts;
        }
        if (node.target() instanceof RawNode.Items list) {
            items(list).forEach(item -> texts.add(text(item)));
        } else {
            unfit(node, "[]string");
        }
        return texts;
    }

    /** A text, or a list of what is written as text. */
    List<String> texts(@Nullable RawNode node) {
        if (node == null || isNull(node)) {
            return List.of();
        }
        RawNode target = node.target();
        if (target instanceof RawNode.Single single) {
            return List.of(single.text());
        }
        if (target instanceof RawNode.Items list) {
            return quoted(list, "a string value");
        }
        wrong(target, "failed to unmarshal StringOrSlice");
        return List.of();
    }

    /** A list of which every item must be written as text. */
    List<String> quoted(RawNode.Items list, String what) {
        List<String> texts = new ArrayList<>();
        for (RawNode item : items(list)) {
            Object value = any(item);
            if (!(value instanceof String text)) {
                wrong(
                        list,
                        "cannot unmarshal '" + GoText.of(value) + "' of type " + GoText.type(value) + " into " + what);
                return texts;
            }
            texts.add(text);
        }
        return texts;
    }

    Map<String, String> textMap(@Nullable RawNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(node, "map[string]string").forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }

    Map<String, @Nullable Object> anyMap(@Nullable RawNode node) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields(node, "map[string]interface {}").forEach((key, value) -> values.put(key, any(value)));
        return values;
    }

    /** A single value as it is: a boolean, a number, a string or null. */
    static @Nullable Object scalar(RawNode.Single single) {
        boolean plain = single.tag() == null ? single.plain() : !single.tag().equals(CORE + "str");
        return plain ? PlainScalar.of(single.text()) : single.text();
    }

    /** A value as it is: a boolean, a number, a string, a list, a map or null. */
    @Nullable
    Object any(RawNode node) {
        if (++depth > DEEPEST) {
            throw RefusedWorkflow.of(FindingKind.PARSE, "yaml: values are nested too deeply");
        }
        try {
            RawNode target = node.target();
            if (target instanceof RawNode.Items list) {
                List<@Nullable Object> values = new ArrayList<>();
                items(list).forEach(item -> values.add(any(item)));
                return values;
            }
            if (target instanceof RawNode.Pairs) {
                return anyMap(target);
            }
            if (target instanceof RawNode.Single single) {
                return scalar(single);
            }
            throw RefusedWorkflow.of(FindingKind.PARSE, "yaml: an anchor stands inside of its own value");
        } finally {
            depth--;
        }
    }
}
