package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;

import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole configuration: the keywords of the top level, and the jobs. */
public final class RootEntry {

    private static final List<String> KEYS = List.of(
            "default",
            "include",
            "before_script",
            "image",
            "services",
            "after_script",
            "variables",
            "stages",
            "cache",
            "workflow");

    /** Names that no job can have; {@code default} and {@code workflow} can be jobs. */
    private static final Set<String> RESERVED =
            Set.of("include", "before_script", "image", "services", "after_script", "variables", "stages", "cache");

    private static final EntryKind KIND = EntryKind.mapping("root")
            .rule(allowedKeys(KEYS))
            .child("default", () -> DefaultEntry.KIND)
            .child("include", () -> IncludeEntry.INCLUDES)
            .child("before_script", () -> ScriptEntry.KIND)
            .child("image", () -> ImageEntry.KIND)
            .child("services", () -> ImageEntry.SERVICES)
            .child("after_script", () -> ScriptEntry.KIND)
            .child(
                    "variables",
                    () -> VariablesEntry.KIND,
                    Map.of("allowed_value_data", List.of("value", "description", "expand", "options")))
            .child("stages", () -> StagesEntry.KIND)
            .child("cache", () -> CachesEntry.KIND)
            .child("workflow", () -> WorkflowEntry.KIND);

    private final Entry root;

    private RootEntry(Entry root) {
        this.root = root;
    }

    /**
     * Judges a configuration that has been composed from all its files.
     *
     * @throws dev.pipewright.gitlab.resolve.problem.Refusal where GitLab gives up at once
     */
    public static RootEntry of(Mapping configuration) {
        Mapping.Builder keywords = Mapping.builder(configuration.origin());
        Mapping.Builder jobs = Mapping.builder(configuration.origin());
        for (dev.pipewright.tree.Entry entry : configuration) {
            (isJob(entry) ? jobs : keywords).put(entry.key(), entry.value());
        }
        Entry root = KIND.make(null, null, keywords.build(), NodePath.ROOT, Map.of());
        KIND.composeRoot(root, JobsEntry.KIND.make(root, Scalar.of("jobs"), jobs.build(), NodePath.ROOT, Map.of()));
        return new RootEntry(root);
    }

    private static boolean isJob(dev.pipewright.tree.Entry entry) {
        boolean text = entry.key().isString();
        if (text && RESERVED.contains(entry.name())) {
            return false;
        }
        return JobsEntry.kindOf(entry.key(), entry.value()) != null || !text || !KEYS.contains(entry.name());
    }

    /** The names of what stands among the jobs and says neither what it runs nor what it triggers. */
    public static List<String> unfinishedJobs(Mapping configuration) {
        return configuration.entries().stream()
                .filter(entry -> isJob(entry) && isUnfinished(JobsEntry.kindOf(entry.key(), entry.value()), entry))
                .map(dev.pipewright.tree.Entry::name)
                .toList();
    }

    /** With needs alone a job may mirror a pipeline, or wait for its script. */
    private static boolean isUnfinished(@Nullable EntryKind kind, dev.pipewright.tree.Entry entry) {
        return kind == null
                || (kind == BridgeEntry.KIND && entry.value() instanceof Mapping job && !job.has("trigger"));
    }

    /** What is wrong, in GitLab's order. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        root.collect(problems::add);
        return problems;
    }

    /** What GitLab warns of. */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        root.collectWarnings(warnings::add);
        return warnings;
    }

    /** The stages, the outermost ones among them. */
    public List<String> stages() {
        return root.childValue("stages") instanceof Sequence stages
                ? stages.stream().map(Ruby::text).toList()
                : List.of();
    }

    /** The valid jobs in the order of the file, templates not among them: what GitLab makes of each. */
    public Map<String, Mapping> jobs() {
        Map<String, Mapping> jobs = new LinkedHashMap<>();
        Entry all = root.child("jobs");
        for (Entry job : all == null ? List.<Entry>of() : all.children()) {
            if (job.kind().isRelevant() && job.isValid() && job.value() instanceof Mapping value) {
                jobs.put(Ruby.text(job.key()), value);
            }
        }
        return jobs;
    }

    /** The variables of the top level, as GitLab lists them. */
    public Sequence variables() {
        return VariablesEntry.listed(EntryKind.required(root.child("variables")));
    }

    /** What {@code workflow} says, null where it says nothing. */
    public @Nullable Mapping workflow() {
        return root.specifiedChild("workflow") == null || !(root.childValue("workflow") instanceof Mapping workflow)
                ? null
                : workflow;
    }
}
