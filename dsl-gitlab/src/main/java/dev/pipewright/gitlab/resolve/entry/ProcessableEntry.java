package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.exclusiveKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a job that runs a script and one that triggers a pipeline have in common. */
final class ProcessableEntry {

    private static final List<String> KEYS = List.of(
            "extends",
            "stage",
            "only",
            "except",
            "rules",
            "variables",
            "inherit",
            "allow_failure",
            "when",
            "needs",
            "resource_group",
            "environment",
            "interruptible");
    private static final int NAME_LENGTH = 255;
    private static final String DUPLICATES =
            "may allow multiple pipelines to run for a single action due to `rules:when` clause with no"
                    + " `workflow:rules` - read more: https://docs.gitlab.com/ee/ci/jobs/job_troubleshooting.html"
                    + "#job-may-allow-multiple-pipelines-to-run-for-a-single-action-warning";

    private ProcessableEntry() {}

    static List<String> keys(String... more) {
        List<String> keys = new ArrayList<>(List.of(more));
        keys.addAll(KEYS);
        return keys;
    }

    /** What holds for every job. */
    static EntryKind kind(String name) {
        return EntryKind.mapping(name)
                .rules(
                        config().present(),
                        jobName().present(),
                        jobName().kind(Ruby::isText, "should be a symbol", "must have a string as its name"),
                        jobName().atMost(NAME_LENGTH),
                        exclusiveKeys("script", "trigger"),
                        exclusiveKeys("run", "trigger"),
                        KeyRules.unlessNull(
                                        List.of("only", "except", "start_in"),
                                        Cause.RULES_BESIDE_ONLY,
                                        "key may not be used with `rules`")
                                .unless(entry -> Ruby.isNil(entry.get("rules"))),
                        attribute("extends").optional().stringOrStrings(),
                        attribute("rules")
                                .as(Cause.RULES)
                                .optional()
                                .kind(
                                        node -> node != null
                                                && Items.isNested(node, ScriptEntry.LEVELS, Mapping.class::isInstance),
                                        "should be an array containing hashes and arrays of hashes",
                                        "must be a list of rules"),
                        attribute("resource_group").optional().string())
                .child("stage", () -> StageEntry.KIND)
                .child("only", () -> PolicyEntry.ONLY)
                .child("except", () -> PolicyEntry.EXCEPT)
                .child(
                        "rules",
                        () -> RulesEntry.KIND,
                        Map.of(
                                "allowed_when",
                                List.of("on_success", "on_failure", "always", "never", "manual", "delayed"),
                                "allowed_keys",
                                RulesEntry.JOB_KEYS))
                .child("variables", () -> VariablesEntry.KIND, Map.of("allowed_value_data", List.of("value", "expand")))
                .child("inherit", () -> InheritEntry.KIND)
                .child("environment", () -> EnvironmentEntry.KIND)
                .inherited("interruptible", () -> BooleanEntry.KIND)
                .afterChildren(ProcessableEntry::dropPolicyDefaults)
                .inheritance(ProcessableEntry::inherit);
    }

    private static Attribute jobName() {
        return new Attribute("name", Entry::key).as(Cause.JOB_NAME);
    }

    /** With rules, here or for the workflow, there is no default for {@code only}. */
    private static void dropPolicyDefaults(Entry entry) {
        if (entry.has("rules") || hasWorkflowRules(entry)) {
            for (String policy : List.of("only", "except")) {
                if (entry.specifiedChild(policy) == null) {
                    entry.removeChild(policy);
                }
            }
        }
    }

    private static boolean hasWorkflowRules(Entry job) {
        Entry workflow = root(job).child("workflow");
        return workflow != null && workflow.has("rules");
    }

    private static Entry root(Entry job) {
        return EntryKind.required(EntryKind.required(job.parent()).parent());
    }

    private static void inherit(Entry entry, EntryKind kind) {
        Entry defaults = root(entry).child("default");
        for (String key : kind.inheritedKeys()) {
            Entry inherited = defaults == null ? null : defaults.specifiedChild(key);
            if (inherited != null
                    && entry.specifiedChild(key) == null
                    && InheritEntry.takesDefault(entry.child("inherit"), key)) {
                entry.putChild(key, inherited);
            }
        }
        if (!hasWorkflowRules(entry)) {
            warnOfTwoPipelines(entry);
        }
    }

    private static void warnOfTwoPipelines(Entry entry) {
        if (!(entry.childValue("rules") instanceof Sequence rules) || rules.isEmpty()) {
            return;
        }
        Node last = rules.items().get(rules.size() - 1);
        if (last instanceof Mapping rule
                && rule.keys().equals(List.of("when"))
                && !Ruby.text(rule.get("when")).equals("never")) {
            entry.warn(new Problem(
                    Cause.DUPLICATE_PIPELINES,
                    entry.location() + " " + DUPLICATES,
                    Subject.of(entry, null) + " may run twice for one push: in a branch pipeline and in a merge-request"
                            + " pipeline",
                    rule.origin(),
                    entry.path().key("rules").item(rules.size() - 1).toString(),
                    List.of("say in \"workflow\" under \"rules\" which pipelines there are")));
        }
    }

    static Scalar isManual(Entry entry) {
        Node when = entry.get("when");
        return Scalar.of(
                Ruby.text(when).equals("manual"), when == null ? entry.config().origin() : when.origin());
    }

    /** What GitLab makes of the keywords that all jobs have. */
    static Values common(Entry entry) {
        Node environment = entry.specifiedValue("environment");
        Scalar key = EntryKind.required(entry.key());
        return Values.at(entry.config())
                .put("name", Scalar.of(Ruby.text(key), key.origin()))
                .put("job_variables", VariablesEntry.listed(EntryKind.required(entry.child("variables"))))
                .put("root_variables_inheritance", inheritedVariables(entry))
                .put("environment", environment)
                .put("environment_name", environment instanceof Mapping mapping ? mapping.get("name") : null)
                .putAll(List.of("stage", "rules", "only", "except"), entry::childValue)
                .putAll(List.of("extends", "resource_group"), entry::get)
                .put("interruptible", entry.specifiedValue("interruptible"));
    }

    private static @Nullable Node inheritedVariables(Entry entry) {
        Entry inherit = entry.child("inherit");
        return inherit == null ? null : inherit.childValue("variables");
    }
}
