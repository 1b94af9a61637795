package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
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

/** A job that runs a script; and what it has in common with one that triggers a pipeline. */
final class JobEntry {

    private static final List<String> COMMON_KEYS = List.of(
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
    private static final List<String> WHEN = List.of("on_success", "on_failure", "always", "manual", "delayed");
    private static final String PAGES_FOLDER = "public";
    private static final int NAME_LENGTH = 255;
    private static final String DUPLICATES =
            "may allow multiple pipelines to run for a single action due to `rules:when` clause with no"
                    + " `workflow:rules` - read more: https://docs.gitlab.com/ee/ci/jobs/job_troubleshooting.html"
                    + "#job-may-allow-multiple-pipelines-to-run-for-a-single-action-warning";

    static final EntryKind IDENTITY_KIND = EntryKind.leaf("identity");

    static final EntryKind.Rule IDENTITY =
            attribute("identity").unlessBlank().oneOf(List.of("google_cloud"), "should be one of: google_cloud");

    static final EntryKind KIND = processable("job")
            .rules(
                    allowedKeys(keys(
                            "tags",
                            "script",
                            "image",
                            "services",
                            "start_in",
                            "artifacts",
                            "cache",
                            "dependencies",
                            "before_script",
                            "after_script",
                            "hooks",
                            "coverage",
                            "retry",
                            "parallel",
                            "timeout",
                            "inputs",
                            "release",
                            "id_tokens",
                            "publish",
                            "pages",
                            "manual_confirmation",
                            "run",
                            "dast_configuration",
                            "secrets",
                            "identity")),
                    exclusiveKeys("script", "run"),
                    exclusiveKeys("before_script", "run"),
                    exclusiveKeys("after_script", "run"),
                    attribute("script")
                            .when(entry -> !entry.has("run"))
                            .as(Cause.SCRIPT)
                            .present(),
                    attribute("when").optional().string(),
                    attribute("when")
                            .optional()
                            .oneOf(WHEN, "should be one of: on_success, on_failure, always, manual, delayed"),
                    attribute("dependencies").optional().strings(),
                    attribute("allow_failure").optional().mappingOrBool(),
                    attribute("manual_confirmation").optional().string(),
                    RunSteps.rule(attribute("run").optional()),
                    Durations.duration(startIn().when(JobEntry::isDelayed)),
                    Durations.within(startIn().when(JobEntry::isDelayed), RulesEntry.START_IN_SECONDS, "1 week"),
                    startIn()
                            .when(entry -> entry.has("rules") || !isDelayed(entry))
                            .absent("must be blank", "goes only with \"when: delayed\", and not with \"rules\""),
                    attribute("publish")
                            .as(Cause.PAGES)
                            .when(entry -> !isPages(entry))
                            .absent("can only be used within a `pages` job", "goes only with a Pages job"),
                    IDENTITY)
            .inherited("before_script", () -> ScriptEntry.KIND)
            .child("script", () -> ScriptEntry.KIND)
            .inherited("after_script", () -> ScriptEntry.KIND)
            .inherited("hooks", () -> HooksEntry.KIND)
            .inherited("cache", () -> CachesEntry.KIND)
            .inherited("image", () -> ImageEntry.KIND)
            .inherited("services", () -> ImageEntry.SERVICES)
            .inherited("timeout", () -> TimeoutEntry.KIND)
            .inherited("retry", () -> RetryEntry.KIND)
            .inherited("tags", () -> TagsEntry.KIND)
            .inherited("artifacts", () -> ArtifactsEntry.KIND)
            .child("needs", () -> NeedsEntry.KIND, Map.of("allowed_needs", List.of("job", "cross_dependency")))
            .child("coverage", () -> CoverageEntry.KIND)
            .child("release", () -> ReleaseEntry.KIND)
            .child("parallel", () -> ParallelEntry.KIND)
            .child("allow_failure", () -> AllowFailureEntry.KIND)
            .inherited("id_tokens", () -> IdTokenEntry.TOKENS)
            .child("publish", () -> PublishEntry.KIND)
            .child("pages", () -> PagesEntry.KIND)
            .child("inputs", () -> JobInputsEntry.KIND)
            .child("dast_configuration", () -> DastEntry.KIND)
            .child("secrets", () -> SecretsEntry.KIND)
            .inherited("identity", () -> IDENTITY_KIND)
            .composedRule(JobEntry::dependenciesAreNeeded)
            .composedRule(JobInputsEntry::check)
            .value(JobEntry::value);

    private JobEntry() {}

    static List<String> keys(String... more) {
        List<String> keys = new ArrayList<>(List.of(more));
        keys.addAll(COMMON_KEYS);
        return keys;
    }

    /** What holds for every job. */
    static EntryKind processable(String name) {
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
                .afterChildren(JobEntry::dropPolicyDefaults)
                .inheritance(JobEntry::inherit);
    }

    private static Attribute jobName() {
        return new Attribute("name", Entry::key).as(Cause.JOB_NAME);
    }

    private static Attribute startIn() {
        return attribute("start_in").as(Cause.START_IN);
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

    private static void dependenciesAreNeeded(Entry entry) {
        Node dependencies = entry.get("dependencies");
        Node needs = entry.childValue("needs");
        if (!(dependencies instanceof Sequence list) || list.isEmpty() || !(needs instanceof Mapping kinds)) {
            return;
        }
        if (kinds.isEmpty()) {
            return;
        }
        if (!kinds.has("job")) {
            entry.report(
                    "needs",
                    needs,
                    Cause.DEPENDENCY_NOT_NEEDED,
                    "corresponding to dependencies must be from the same pipeline",
                    "must name jobs of this pipeline, since there are dependencies",
                    List.of());
            return;
        }
        List<String> needed = ((Sequence) EntryKind.required(kinds.get("job")))
                .stream().map(need -> Ruby.text(((Mapping) need).get("name"))).toList();
        List<String> missing = list.stream()
                .map(Ruby::text)
                .filter(name -> !needed.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            entry.report(
                    "dependencies",
                    dependencies,
                    Cause.DEPENDENCY_NOT_NEEDED,
                    "the " + String.join(", ", missing) + " should be part of needs",
                    "has " + KeyRules.quoted(missing) + ", which must also be among its needs",
                    List.of());
        }
    }

    private static boolean isDelayed(Entry entry) {
        return Ruby.isString(entry.get("when")) && Ruby.text(entry.get("when")).equals("delayed");
    }

    static Scalar isManual(Entry entry) {
        Node when = entry.get("when");
        return Scalar.of(
                Ruby.text(when).equals("manual"), when == null ? entry.config().origin() : when.origin());
    }

    private static boolean isPages(Entry entry) {
        Node pages = entry.get("pages");
        return !Ruby.isBlank(pages) || (Ruby.text(entry.key()).equals("pages") && !Ruby.is(pages, false));
    }

    static @Nullable Node ifSpecified(Entry entry, String key) {
        return entry.specifiedChild(key) == null ? null : entry.childValue(key);
    }

    /** What GitLab makes of the keywords that all jobs have. */
    static Values common(Entry entry) {
        Node environment = ifSpecified(entry, "environment");
        Scalar key = EntryKind.required(entry.key());
        return Values.at(entry.config())
                .put("name", Scalar.of(Ruby.text(key), key.origin()))
                .put("stage", entry.childValue("stage"))
                .put("extends", entry.get("extends"))
                .put("rules", entry.childValue("rules"))
                .put("job_variables", VariablesEntry.listed(EntryKind.required(entry.child("variables"))))
                .put("root_variables_inheritance", inheritedVariables(entry))
                .put("only", entry.childValue("only"))
                .put("except", entry.childValue("except"))
                .put("environment", environment)
                .put("environment_name", environment instanceof Mapping mapping ? mapping.get("name") : null)
                .put("resource_group", entry.get("resource_group"))
                .put("interruptible", ifSpecified(entry, "interruptible"));
    }

    private static @Nullable Node inheritedVariables(Entry entry) {
        Entry inherit = entry.child("inherit");
        return inherit == null ? null : inherit.childValue("variables");
    }

    private static Node value(Entry entry) {
        Node criteria = ifSpecified(entry, "allow_failure");
        return common(entry)
                .put("before_script", entry.childValue("before_script"))
                .put("script", entry.childValue("script"))
                .put("image", entry.childValue("image"))
                .put("services", entry.childValue("services"))
                .put("cache", entry.childValue("cache"))
                .put("tags", entry.childValue("tags"))
                .put("when", entry.get("when"))
                .put("start_in", entry.get("start_in"))
                .put("dependencies", entry.get("dependencies"))
                .put("coverage", ifSpecified(entry, "coverage"))
                .put("retry", ifSpecified(entry, "retry"))
                .put("parallel", ifSpecified(entry, "parallel"))
                .put("timeout", entry.has("timeout") ? ifSpecified(entry, "timeout") : null)
                .put("artifacts", isPages(entry) ? withPublishedFolder(entry) : entry.childValue("artifacts"))
                .put("release", entry.childValue("release"))
                .put("after_script", entry.childValue("after_script"))
                .put("hooks", entry.childValue("hooks"))
                .put(
                        "ignore",
                        criteria == null ? isManual(entry) : criteria instanceof Mapping ? no(criteria) : criteria)
                .put("allow_failure_criteria", criteria instanceof Mapping ? criteria : null)
                .put("needs", ifSpecified(entry, "needs"))
                .put("scheduling_type", Scalar.of(entry.specifiedChild("needs") == null ? "stage" : "dag"))
                .put("id_tokens", entry.childValue("id_tokens"))
                .put("publish", entry.get("publish"))
                .put("pages", entry.get("pages"))
                .put("manual_confirmation", entry.get("manual_confirmation"))
                .put("run", entry.get("run"))
                .put("inputs", entry.childValue("inputs"))
                .put("secrets", entry.childValue("secrets"))
                .put("identity", entry.childValue("identity"))
                .put("dast_configuration", entry.childValue("dast_configuration"))
                .build();
    }

    private static Scalar no(Node at) {
        return Scalar.of(false, at.origin());
    }

    private static Node withPublishedFolder(Entry entry) {
        Node pages = entry.get("pages");
        Node folder = pages instanceof Mapping mapping ? mapping.get("publish") : null;
        if (Ruby.isNil(folder)) {
            folder = entry.get("publish");
        }
        Node path = folder == null || Ruby.isNil(folder)
                ? Scalar.of(PAGES_FOLDER, entry.config().origin())
                : folder;
        Mapping artifacts = entry.childValue("artifacts") instanceof Mapping written
                ? written
                : Mapping.empty(entry.config().origin());
        Node paths = artifacts.get("paths");
        Sequence present = paths instanceof Sequence sequence
                ? sequence
                : Sequence.of(List.of(), entry.config().origin());
        return present.items().contains(path) ? artifacts : artifacts.with("paths", present.plus(List.of(path)));
    }
}
