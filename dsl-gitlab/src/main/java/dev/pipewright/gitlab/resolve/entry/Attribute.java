package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The subject of a rule: one keyword of an entry, or the entry itself; says under which condition the rule holds. */
final class Attribute {

    private final String name;
    private final Function<Entry, @Nullable Node> read;
    private final Predicate<Entry> condition;
    private final Predicate<@Nullable Node> skips;
    private final @Nullable Cause fixed;

    Attribute(String name, Function<Entry, @Nullable Node> read) {
        this(name, read, entry -> true, node -> false, null);
    }

    private Attribute(
            String name,
            Function<Entry, @Nullable Node> read,
            Predicate<Entry> condition,
            Predicate<@Nullable Node> skips,
            @Nullable Cause fixed) {
        this.name = name;
        this.read = read;
        this.condition = condition;
        this.skips = skips;
        this.fixed = fixed;
    }

    /** The rule says nothing about null. */
    Attribute optional() {
        return new Attribute(name, read, condition, Ruby::isNil, fixed);
    }

    /** The rule says nothing about what is blank. */
    Attribute unlessBlank() {
        return new Attribute(name, read, condition, Ruby::isBlank, fixed);
    }

    /** The rule holds only for some entries. */
    Attribute when(Predicate<Entry> when) {
        return new Attribute(name, read, condition.and(when), skips, fixed);
    }

    /** Whatever is wrong counts as this. */
    Attribute as(Cause cause) {
        return new Attribute(name, read, condition, skips, cause);
    }

    EntryKind.Rule string() {
        return kind(Ruby::isString, "should be a string", "must be a string");
    }

    EntryKind.Rule mapping() {
        return kind(Mapping.class::isInstance, "should be a hash", "must be a mapping");
    }

    EntryKind.Rule sequence() {
        return kind(Sequence.class::isInstance, "should be an array", "must be a list");
    }

    EntryKind.Rule bool() {
        return kind(Ruby::isBoolean, "should be a boolean value", "must be true or false");
    }

    EntryKind.Rule strings() {
        return kind(
                node -> node != null && Items.all(node, Ruby::isText),
                "should be an array of strings",
                "must be a list of strings");
    }

    EntryKind.Rule stringOrStrings() {
        return kind(
                node -> Ruby.isText(node) || (node != null && Items.all(node, Ruby::isText)),
                "should be an array of strings or a string",
                "must be a string or a list of strings");
    }

    EntryKind.Rule integerOrIntegers() {
        return kind(
                node -> Ruby.isInteger(node) || (node != null && Items.all(node, Ruby::isInteger)),
                "should be an array of integers or an integer",
                "must be a whole number or a list of them");
    }

    EntryKind.Rule mappings() {
        return kind(
                node -> node != null && Items.all(node, Mapping.class::isInstance),
                "should be an array of hashes",
                "must be a list of mappings");
    }

    EntryKind.Rule mappingOrString() {
        return kind(
                node -> node instanceof Mapping || Ruby.isString(node),
                "should be a hash or a string",
                "must be a mapping or a string");
    }

    EntryKind.Rule mappingOrBool() {
        return kind(
                node -> node instanceof Mapping || Ruby.isBoolean(node),
                "should be a hash or a boolean value",
                "must be a mapping, true or false");
    }

    EntryKind.Rule sequenceOrString() {
        return kind(
                node -> node instanceof Sequence || Ruby.isString(node),
                "should be an array or a string",
                "must be a list or a string");
    }

    /** A value of a certain kind. */
    EntryKind.Rule kind(Predicate<@Nullable Node> test, String text, String message) {
        return rule((entry, node) -> {
            if (!test.test(node)) {
                report(entry, node, Cause.WRONG_KIND, text, message, KindRemedy.of(text, node));
            }
        });
    }

    /** A value that passes a test. */
    EntryKind.Rule satisfies(Predicate<@Nullable Node> test, Cause cause, String text, String message) {
        return rule((entry, node) -> {
            if (!test.test(node)) {
                report(entry, node, cause, text, message, List.of());
            }
        });
    }

    EntryKind.Rule present() {
        return rule((entry, node) -> {
            if (Ruby.isBlank(node)) {
                report(entry, node, Cause.BLANK, "can't be blank", "must not be blank", List.of());
            }
        });
    }

    EntryKind.Rule absent(String text, String message) {
        return rule((entry, node) -> {
            if (!Ruby.isBlank(node)) {
                report(entry, node, Cause.CONFLICTING_KEYS, text, message, List.of());
            }
        });
    }

    /** One of these texts, in the words that GitLab has for this keyword. */
    EntryKind.Rule oneOf(List<String> values, String text) {
        return rule((entry, node) -> {
            if (!(node instanceof Scalar scalar && scalar.isString() && values.contains(scalar.text()))) {
                report(
                        entry,
                        node,
                        Cause.WRONG_VALUE,
                        text,
                        "cannot be " + shown(node),
                        List.of(allowed(node, values)));
            }
        });
    }

    /** One of these texts once printed. */
    EntryKind.Rule value(Function<Entry, @Nullable List<String>> values) {
        return rule((entry, node) -> {
            List<String> known = values.apply(entry);
            if (known != null && !known.contains(Ruby.text(node))) {
                report(
                        entry,
                        node,
                        Cause.WRONG_VALUE,
                        "unknown value: " + Ruby.text(node),
                        "cannot be " + shown(node),
                        List.of(allowed(node, known)));
            }
        });
    }

    /** A list of nothing but these texts. */
    EntryKind.Rule values(List<String> values) {
        return rule((entry, node) -> {
            if (!(node instanceof Sequence sequence)) {
                return;
            }
            List<Node> unknown = sequence.stream()
                    .filter(item -> !(Ruby.isString(item) && values.contains(Ruby.text(item))))
                    .toList();
            if (!unknown.isEmpty()) {
                String names =
                        String.join(", ", unknown.stream().map(Ruby::text).toList());
                report(
                        entry,
                        unknown.get(0),
                        Cause.WRONG_VALUE,
                        "contains unknown values: " + names,
                        "has the unknown value " + shown(unknown.get(0)),
                        List.of(allowed(unknown.get(0), values)));
            }
        });
    }

    EntryKind.Rule matches(Pattern pattern, String text, String message) {
        return rule((entry, node) -> {
            if (!pattern.matcher(Ruby.text(node)).find()) {
                report(entry, node, Cause.WRONG_VALUE, text, message, List.of());
            }
        });
    }

    /** At most so many characters, or items. */
    EntryKind.Rule atMost(int limit, String text) {
        return rule((entry, node) -> {
            int size = size(node);
            if (size > limit) {
                String what = node instanceof Sequence || node instanceof Mapping ? " entries" : " characters";
                report(entry, node, Cause.LIMIT, text, "has " + size + what + ", more than " + limit, List.of());
            }
        });
    }

    EntryKind.Rule atMost(int limit) {
        return atMost(limit, "is too long (maximum is " + limit + " characters)");
    }

    /** Any test, given the value. */
    EntryKind.Rule rule(Check check) {
        return entry -> {
            if (condition.test(entry)) {
                Node node = read.apply(entry);
                if (!skips.test(node)) {
                    check.check(entry, node);
                }
            }
        };
    }

    /** What a rule does with the value. */
    @FunctionalInterface
    interface Check {
        void check(Entry entry, @Nullable Node node);
    }

    void report(Entry entry, @Nullable Node node, Cause cause, String text, String message, List<String> help) {
        entry.report(name, node == null ? entry.config() : node, fixed == null ? cause : fixed, text, message, help);
    }

    private static int size(@Nullable Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.size();
        }
        if (node instanceof Mapping mapping) {
            return mapping.size();
        }
        String text = Ruby.text(node);
        return text.codePointCount(0, text.length());
    }

    private static String shown(@Nullable Node node) {
        return node instanceof Scalar scalar && !scalar.isNull()
                ? '"' + Ruby.text(scalar) + '"'
                : Ruby.isNil(node) ? "null" : node instanceof Sequence ? "a list" : "a mapping";
    }

    private static String allowed(@Nullable Node node, List<String> values) {
        return Suggestions.didYouMean(Ruby.text(node), values, "allowed");
    }
}
