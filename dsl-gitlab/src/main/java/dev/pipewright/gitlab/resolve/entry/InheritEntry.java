package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import org.jspecify.annotations.Nullable;

/** {@code inherit}: what a job takes from the top. */
final class InheritEntry {

    private static final EntryKind FLAG = EntryKind.leaf("boolean").rule(config().bool());

    static final EntryKind KIND = EntryKind.mapping("inherit")
            .rule(allowedKeys("default", "variables"))
            .child("default", () -> flagOrNames("default", config().values(DefaultEntry.KEYS)), Scalar.of(true))
            .child("variables", () -> flagOrNames("variables", entry -> {}), Scalar.of(true))
            .fallback(Mapping.empty(Origin.unknown()))
            .topic(Cause.INHERIT);

    /** Whether a job takes a keyword from {@code default}. */
    static boolean takesDefault(@Nullable Entry inherit, String key) {
        Entry choice = inherit == null ? null : inherit.child("default");
        if (choice == null) {
            return false;
        }
        Node config = choice.config();
        return config instanceof Sequence names
                ? names.stream().anyMatch(name -> Ruby.text(name).equals(key))
                : Ruby.is(config, true);
    }

    private static EntryKind flagOrNames(String name, EntryKind.Rule more) {
        EntryKind names = EntryKind.leaf(name).rules(config().strings(), more);
        return EntryKind.choice(name)
                .when(Ruby::isBoolean, FLAG)
                .when(Sequence.class::isInstance, names)
                .otherwise(
                        Cause.WRONG_KIND,
                        "should be a bool or array of strings",
                        "must be true, false or a list of names");
    }

    private InheritEntry() {}
}
