package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in a place of the file: the rules that hold for it, the keywords in it, and what GitLab makes of it.
 *
 * <p>There are few shapes: a {@link #leaf}, a {@link #mapping} of known keywords, a {@link #list} or {@link #map} of
 * equals, and a {@link #choice} between such shapes by the kind of the value.
 */
final class EntryKind {

    /** A rule about one entry; it reports what breaks it. */
    @FunctionalInterface
    interface Rule {
        void check(Entry entry);

        /** This rule for those entries alone that do not pass a test. */
        default Rule unless(Predicate<Entry> test) {
            return entry -> {
                if (!test.test(entry)) {
                    check(entry);
                }
            };
        }
    }

    private record Child(
            Supplier<EntryKind> kind, @Nullable Node fallback, boolean inherited, Map<String, List<String>> options) {}

    private record Option(Predicate<Node> fits, EntryKind kind) {}

    private final String name;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> composedRules = new ArrayList<>();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final List<Option> choices = new ArrayList<>();
    private @Nullable Node fallback;
    private boolean configurable;
    private boolean nameless;
    private boolean relevant = true;
    private @Nullable String location;
    private @Nullable Cause topic;
    private Consumer<Entry> members = entry -> {};
    private Consumer<Entry> afterChildren = entry -> {};
    private @Nullable BiConsumer<Entry, EntryKind> inheritance;
    private Function<Entry, @Nullable Node> value = EntryKind::plainValue;

    private EntryKind(String name) {
        this.name = name;
    }

    /** A value without keywords in it. */
    static EntryKind leaf(String name) {
        return new EntryKind(name);
    }

    /** A mapping of known keywords. */
    static EntryKind mapping(String name) {
        return mappingOrElse(name).rule(Rules.config().mapping());
    }

    /** A mapping of known keywords, or something that its own rules say. */
    static EntryKind mappingOrElse(String name) {
        EntryKind kind = new EntryKind(name);
        kind.configurable = true;
        return kind;
    }

    /** A shape that depends on the value; the first that fits is taken. */
    static EntryKind choice(String name) {
        return new EntryKind(name);
    }

    /** A mapping from names of the user's to equal things. */
    static EntryKind map(String name, Supplier<EntryKind> kind) {
        return map(name, (key, node) -> kind.get());
    }

    interface KindOf {
        @Nullable
        EntryKind of(Scalar key, Node node);
    }

    /** A mapping from names of the user's to things whose kind depends on what they are. */
    static EntryKind map(String name, KindOf kinds) {
        return leaf(name).rule(Rules.config().mapping()).members(entry -> {
            for (dev.pipewright.tree.Entry member : textsFirst((Mapping) entry.config())) {
                Node node = Ruby.isNil(member.value())
                        ? Mapping.empty(member.value().origin())
                        : member.value();
                EntryKind kind = kinds.of(member.key(), node);
                if (kind != null) {
                    NodePath path = entry.path().key(Ruby.text(member.key()));
                    entry.putChild(memberName(member.key()), kind.make(entry, member.key(), node, path, Map.of()));
                }
            }
        });
    }

    /** Names that are no texts come last, as they do after GitLab has turned the others into symbols. */
    private static List<dev.pipewright.tree.Entry> textsFirst(Mapping mapping) {
        List<dev.pipewright.tree.Entry> members = new ArrayList<>(mapping.entries());
        members.sort(Comparator.comparing(member -> !member.key().isString()));
        return members;
    }

    private static String memberName(Scalar key) {
        return key.isString() ? key.text() : key.kind() + ":" + key.text();
    }

    /** A list of equal things; nested lists count as one. */
    static EntryKind list(String name, String itemName, Supplier<EntryKind> kind) {
        Scalar key = Scalar.of(itemName);
        return leaf(name)
                .members(entry -> {
                    int index = 0;
                    for (Node item : Items.of(entry.config())) {
                        NodePath path = entry.config() instanceof Mapping
                                ? entry.path()
                                : entry.path().item(index);
                        entry.putChild(Integer.toString(index), kind.get().make(entry, key, item, path, Map.of()));
                        index++;
                    }
                })
                .value(entry -> Items.sequence(
                        entry.children().stream().map(Entry::value).toList(),
                        entry.config().origin()));
    }

    // What a kind says of itself.

    EntryKind rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    EntryKind rules(Rule... more) {
        rules.addAll(List.of(more));
        return this;
    }

    /** A rule that looks at the children, and so comes after them. */
    EntryKind composedRule(Rule rule) {
        composedRules.add(rule);
        return this;
    }

    EntryKind child(String key, Supplier<EntryKind> kind) {
        return child(key, kind, Map.of());
    }

    EntryKind child(String key, Supplier<EntryKind> kind, Map<String, List<String>> options) {
        children.put(key, new Child(kind, null, false, options));
        return this;
    }

    /** A keyword that is judged by a default where the file says nothing. */
    EntryKind child(String key, Supplier<EntryKind> kind, Node otherwise) {
        children.put(key, new Child(kind, otherwise, false, Map.of()));
        return this;
    }

    /** A keyword that may come from {@code default}. */
    EntryKind inherited(String key, Supplier<EntryKind> kind) {
        children.put(key, new Child(kind, null, true, Map.of()));
        return this;
    }

    EntryKind when(Predicate<Node> fits, EntryKind kind) {
        choices.add(new Option(fits, kind));
        return this;
    }

    /** What a choice says where nothing fits. */
    EntryKind otherwise(Cause cause, String text, String message) {
        EntryKind unknown = leaf(name);
        unknown.rule(entry -> entry.reportAs(cause, entry.location() + " " + text, message));
        unknown.value(entry -> null);
        unknown.location = location;
        choices.add(new Option(node -> true, unknown));
        return this;
    }

    /** As {@link #otherwise}, with a text that names no place. */
    EntryKind otherwiseWithoutPlace(Cause cause, String text, String message) {
        EntryKind unknown = leaf(name);
        unknown.rule(entry -> entry.reportAs(cause, text, message));
        unknown.value(entry -> null);
        choices.add(new Option(node -> true, unknown));
        return this;
    }

    EntryKind otherwiseIs(EntryKind kind) {
        choices.add(new Option(node -> true, kind));
        return this;
    }

    /** What GitLab takes where the file says nothing. */
    EntryKind fallback(Node node) {
        fallback = node;
        return this;
    }

    /** A kind whose key GitLab forgets when it says where something is. */
    EntryKind nameless() {
        nameless = true;
        return this;
    }

    EntryKind irrelevant() {
        relevant = false;
        return this;
    }

    /** What mistakes in here are counted as, where they have no class of their own; said last of a choice. */
    EntryKind topic(Cause cause) {
        if (topic == null) {
            topic = cause;
            choices.forEach(option -> option.kind.topic(cause));
        }
        return this;
    }

    EntryKind located(String fixed) {
        location = fixed;
        return this;
    }

    EntryKind members(Consumer<Entry> makeChildren) {
        members = makeChildren;
        return this;
    }

    EntryKind afterChildren(Consumer<Entry> step) {
        afterChildren = step;
        return this;
    }

    EntryKind inheritance(BiConsumer<Entry, EntryKind> step) {
        inheritance = step;
        return this;
    }

    EntryKind value(Function<Entry, @Nullable Node> function) {
        value = function;
        return this;
    }

    // What entries ask of their kind.

    String name() {
        return name;
    }

    @Nullable
    String fixedLocation() {
        return location;
    }

    @Nullable
    Cause topic() {
        return topic;
    }

    boolean isNameless() {
        return nameless;
    }

    boolean isRelevant() {
        return relevant;
    }

    /** The keywords that may come from {@code default}. */
    List<String> inheritedKeys() {
        return children.entrySet().stream()
                .filter(child -> child.getValue().inherited())
                .map(Map.Entry::getKey)
                .toList();
    }

    Entry make(
            @Nullable Entry parent,
            @Nullable Scalar key,
            @Nullable Node node,
            NodePath path,
            Map<String, List<String>> options) {
        return make(parent, key, node, null, path, options);
    }

    private Entry make(
            @Nullable Entry parent,
            @Nullable Scalar key,
            @Nullable Node node,
            @Nullable Node otherwise,
            NodePath path,
            Map<String, List<String>> options) {
        if (node != null && !Ruby.isNil(node)) {
            return new Entry(chosen(node), parent, key, node, true, path, options);
        }
        Node standIn = otherwise == null ? fallback : otherwise;
        if (standIn == null) {
            return new Entry(UNDEFINED, parent, key, Scalar.ofNull(), false, path, options);
        }
        return new Entry(chosen(standIn), parent, key, standIn, false, path, options);
    }

    private EntryKind chosen(Node node) {
        for (Option option : choices) {
            if (option.fits.test(node)) {
                return option.kind.chosen(node);
            }
        }
        return this;
    }

    void check(Entry entry) {
        rules.forEach(rule -> rule.check(entry));
    }

    void compose(Entry entry) {
        boolean valid = entry.isOwnValid();
        if (valid) {
            makeChildren(entry);
            afterChildren.accept(entry);
            List.copyOf(entry.children()).forEach(Entry::compose);
        }
        if (valid || !configurable) {
            composedRules.forEach(rule -> rule.check(entry));
        }
        if (inheritance != null) {
            inheritance.accept(entry, this);
        }
    }

    /** As {@link #compose}, with one more child that is not among the keywords. */
    void composeRoot(Entry root, Entry jobs) {
        if (root.isOwnValid()) {
            makeChildren(root);
            root.putChild("jobs", jobs);
            List.copyOf(root.children()).forEach(Entry::compose);
        }
    }

    private void makeChildren(Entry entry) {
        if (entry.config() instanceof Mapping mapping) {
            children.forEach((key, child) -> {
                dev.pipewright.tree.Entry written = mapping.entry(key);
                EntryKind kind = child.kind.get();
                // Most keywords are not there at all, and then there is nothing to judge.
                boolean silent = written == null || Ruby.isNil(written.value());
                if (silent && child.fallback == null && kind.fallback == null) {
                    return;
                }
                Scalar keyNode = written == null ? Scalar.of(key) : written.key();
                Node node = written == null ? null : written.value();
                NodePath path = entry.path().key(key);
                entry.putChild(key, kind.make(entry, keyNode, node, child.fallback, path, child.options));
            });
        }
        members.accept(entry);
    }

    @Nullable
    Node valueOf(Entry entry) {
        return value.apply(entry);
    }

    /** What the rules have made sure of. */
    static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** The value as written, or the values of what the file says in it. */
    static @Nullable Node plainValue(Entry entry) {
        boolean isMapping =
                entry.config() instanceof Mapping && !entry.kind().children.isEmpty();
        if (entry.children().isEmpty() && !isMapping) {
            return Ruby.isNil(entry.config()) ? null : entry.config();
        }
        Mapping.Builder result = Mapping.builder(entry.config().origin());
        entry.childrenByName().forEach((name, child) -> {
            if (child.isSpecified() && child.kind().isRelevant()) {
                Node childValue = child.value();
                Scalar key = child.key();
                result.put(key == null ? Scalar.of(name) : key, childValue == null ? Scalar.ofNull() : childValue);
            }
        });
        return result.build();
    }

    private static final EntryKind UNDEFINED = leaf("undefined").value(entry -> null);
}
