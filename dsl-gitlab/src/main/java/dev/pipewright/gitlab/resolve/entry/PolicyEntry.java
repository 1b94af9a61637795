package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code only} and {@code except}. */
final class PolicyEntry {

    private static final String REFS_TEXT = "should be an array of strings or regular expressions using re2 syntax";
    private static final String REFS_MESSAGE = "must be a list of names, or of regular expressions between slashes";

    /** What {@code only} says where nobody says anything. */
    static final Mapping DEFAULT_ONLY = Mapping.builder(Origin.unknown())
            .put("refs", Sequence.of(Scalar.of("branches"), Scalar.of("tags")))
            .build();

    static final EntryKind ONLY = policy("only", true).fallback(DEFAULT_ONLY);

    static final EntryKind EXCEPT = policy("except", false);

    private static EntryKind policy(String name, boolean only) {
        EntryKind refs = EntryKind.leaf("refs policy")
                .rule(config().kind(PolicyEntry::areRefs, REFS_TEXT, REFS_MESSAGE))
                .value(entry -> Mapping.empty(entry.config().origin()).with("refs", entry.config()));
        EntryKind complex = EntryKind.leaf("complex policy")
                .rules(
                        config().present(),
                        allowedKeys("refs", "kubernetes", "variables", "changes"),
                        PolicyEntry::variablesAreConditions,
                        attribute("refs").optional().kind(PolicyEntry::areRefs, REFS_TEXT, REFS_MESSAGE),
                        attribute("kubernetes").optional().value(entry -> List.of("active")),
                        attribute("variables").optional().strings(),
                        attribute("changes").optional().strings())
                .value(entry -> only ? withDefaults((Mapping) entry.config()) : entry.config());
        return EntryKind.choice(name)
                .when(Sequence.class::isInstance, refs)
                .when(Mapping.class::isInstance, complex)
                .otherwise(
                        Cause.WRONG_KIND,
                        "has to be either an array of conditions or a hash",
                        "must be a list of conditions or a mapping");
    }

    private static Node withDefaults(Mapping policy) {
        Mapping result = DEFAULT_ONLY.at(policy.origin());
        for (dev.pipewright.tree.Entry entry : policy) {
            result = result.with(entry.name(), entry.value());
        }
        return result;
    }

    private static boolean areRefs(@Nullable Node node) {
        return node != null && Items.all(node, PolicyEntry::isRef);
    }

    private static boolean isRef(Node node) {
        return Ruby.isString(node)
                && (!RegexRules.looksDelimited(Ruby.text(node)) || RegexRules.isDelimitedRegex(node));
    }

    private static void variablesAreConditions(Entry entry) {
        Node variables = entry.get("variables");
        if (variables instanceof Sequence conditions && Items.all(conditions, Ruby::isText)) {
            for (Node condition : conditions) {
                if (!ExpressionRules.isValid(Ruby.text(condition))) {
                    entry.report(
                            "variables",
                            condition,
                            Cause.EXPRESSION,
                            "invalid expression syntax",
                            "has a condition that GitLab cannot read: " + ExpressionRules.explain(Ruby.text(condition)),
                            List.of());
                    return;
                }
            }
        }
    }

    private PolicyEntry() {}
}
