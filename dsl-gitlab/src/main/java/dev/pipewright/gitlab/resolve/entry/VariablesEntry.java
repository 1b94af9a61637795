package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code variables}. */
final class VariablesEntry {

    private static final EntryKind SIMPLE = EntryKind.leaf("simple variable")
            .rule(VariablesEntry::keyIsWord)
            .value(entry -> Mapping.empty(entry.config().origin()).with("value", text(entry.config())));

    private static final EntryKind COMPLEX = EntryKind.leaf("complex variable")
            .rules(
                    VariablesEntry::keyIsWord,
                    part("value")
                            .kind(
                                    VariablesEntry::isScalar,
                                    "must be a scalar",
                                    "must be a string, a number, true or false"),
                    part("description")
                            .kind(VariablesEntry::isWord, "must be an alphanumeric string", "must be a string"),
                    part("expand").bool(),
                    part("options").strings(),
                    VariablesEntry::onlyAllowedData,
                    VariablesEntry::valueIsAnOption)
            .value(VariablesEntry::complexValue);

    private static final EntryKind VARIABLE = EntryKind.choice("variable")
            .when(VariablesEntry::isScalar, SIMPLE)
            .when(Mapping.class::isInstance, COMPLEX)
            .otherwiseWithoutPlace(
                    Cause.WRONG_KIND,
                    "variable definition must be either a string or a hash",
                    "must be a string, a number, true or false, or a mapping");

    static final EntryKind KIND = EntryKind.map("variables", () -> VARIABLE)
            .fallback(Mapping.empty(Origin.unknown()))
            .topic(Cause.VARIABLES);

    /** The variables with nothing but their values. */
    static Mapping plain(Entry variables) {
        Mapping.Builder result = Mapping.builder(variables.config().origin());
        for (Entry variable : variables.children()) {
            if (variable.key() != null && variable.value() instanceof Mapping data) {
                result.put(key(variable), EntryKind.required(data.get("value")));
            }
        }
        return result.build();
    }

    /** The variables as GitLab lists them: key, value, and whether it is left unexpanded. */
    static Sequence listed(Entry variables) {
        List<Node> result = new ArrayList<>();
        for (Entry variable : variables.children()) {
            if (variable.value() instanceof Mapping data) {
                Mapping.Builder item = Mapping.builder(variable.config().origin());
                item.put("key", key(variable)).put("value", EntryKind.required(data.get("value")));
                Node raw = data.get("raw");
                if (raw != null) {
                    item.put("raw", raw);
                }
                result.add(item.build());
            }
        }
        return Sequence.of(result, variables.config().origin());
    }

    private static Scalar key(Entry variable) {
        Scalar key = variable.key();
        return key == null ? Scalar.of("") : Scalar.of(Ruby.text(key), key.origin());
    }

    private static Attribute part(String name) {
        return new Attribute("config " + name, entry -> entry.get(name)).optional();
    }

    private static void keyIsWord(Entry entry) {
        if (!isWord(entry.key())) {
            entry.report(
                    "key",
                    entry.config(),
                    Cause.WRONG_KIND,
                    "must be an alphanumeric string",
                    "must have a string as its name",
                    List.of());
        }
    }

    private static void onlyAllowedData(Entry entry) {
        List<String> allowed = entry.option("allowed_value_data");
        if (allowed == null) {
            entry.report(Cause.WRONG_KIND, "must be a string", "must be a string here");
            return;
        }
        List<String> extra = ((Mapping) entry.config())
                .keys().stream().filter(key -> !allowed.contains(key)).toList();
        if (!extra.isEmpty()) {
            entry.report(
                    Cause.UNKNOWN_KEY,
                    "uses invalid data keys: " + String.join(", ", extra),
                    "cannot have " + KeyRules.quoted(extra) + " here");
        }
    }

    private static void valueIsAnOption(Entry entry) {
        Node options = entry.get("options");
        Node value = entry.get("value");
        boolean absent = options instanceof Sequence sequence
                && !sequence.isEmpty()
                && sequence.stream().noneMatch(option -> option.equals(value == null ? Scalar.ofNull() : value));
        if (absent) {
            entry.report(
                    Cause.WRONG_VALUE, "value must be present in options", "must have one of its options as value");
        }
    }

    private static Node complexValue(Entry entry) {
        Values result = Values.at(entry.config()).put("value", text(entry.get("value")));
        if (entry.has("expand")) {
            Node expand = entry.get("expand");
            boolean raw = Ruby.isNil(expand) || Ruby.is(expand, false);
            result.put("raw", Scalar.of(raw, entry.config().origin()));
        }
        return result.put("description", entry.get("description"))
                .put("options", entry.get("options"))
                .build();
    }

    private static Scalar text(@Nullable Node node) {
        return node == null ? Scalar.of("") : Scalar.of(Ruby.text(node), node.origin());
    }

    static boolean isScalar(@Nullable Node node) {
        return Ruby.isText(node) || Numbers.isNumber(node) || Ruby.isBoolean(node);
    }

    private static boolean isWord(@Nullable Node node) {
        return Ruby.isText(node) || Ruby.isInteger(node);
    }

    private VariablesEntry() {}
}
