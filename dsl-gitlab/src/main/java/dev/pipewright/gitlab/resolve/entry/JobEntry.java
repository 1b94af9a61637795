package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.exclusiveKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job that runs a script. */
final class JobEntry {

    private static final List<String> WHEN = List.of("on_success", "on_failure", "always", "manual", "delayed");
    private static final String PAGES_FOLDER = "public";
    private static final List<String> OF_CHILDREN = List.of(
            "before_script",
            "script",
            "image",
            "services",
            "cache",
            "tags",
            "release",
            "after_script",
            "hooks",
            "id_tokens",
            "inputs",
            "secrets",
            "identity",
            "dast_configuration");
    private static final List<String> AS_WRITTEN =
            List.of("when", "start_in", "dependencies", "publish", "pages", "manual_confirmation", "run");
    private static final List<String> WHERE_SPECIFIED = List.of("coverage", "retry", "parallel", "needs");

    static final EntryKind IDENTITY_KIND = EntryKind.leaf("identity");

    static final EntryKind.Rule IDENTITY =
            attribute("identity").unlessBlank().oneOf(List.of("google_cloud"), "should be one of: google_cloud");

    static final EntryKind KIND = ProcessableEntry.kind("job")
            .rules(
                    allowedKeys(ProcessableEntry.keys(
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

    private static Attribute startIn() {
        return attribute("start_in").as(Cause.START_IN);
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

    private static boolean isPages(Entry entry) {
        Node pages = entry.get("pages");
        return !Ruby.isBlank(pages) || (Ruby.text(entry.key()).equals("pages") && !Ruby.is(pages, false));
    }

    private static Node value(Entry entry) {
        Node criteria = entry.specifiedValue("allow_failure");
        return ProcessableEntry.common(entry)
                .putAll(OF_CHILDREN, entry::childValue)
                .putAll(AS_WRITTEN, entry::get)
                .putAll(WHERE_SPECIFIED, entry::specifiedValue)
                .put("timeout", entry.has("timeout") ? entry.specifiedValue("timeout") : null)
                .put("artifacts", isPages(entry) ? withPublishedFolder(entry) : entry.childValue("artifacts"))
                .put("ignore", isIgnored(entry, criteria))
                .put("allow_failure_criteria", criteria instanceof Mapping ? criteria : null)
                .put("scheduling_type", Scalar.of(entry.specifiedChild("needs") == null ? "stage" : "dag"))
                .build();
    }

    private static Node isIgnored(Entry entry, @Nullable Node criteria) {
        if (criteria == null) {
            return ProcessableEntry.isManual(entry);
        }
        return criteria instanceof Mapping ? Scalar.of(false, criteria.origin()) : criteria;
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
