package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Composition;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.entry.Inheritance;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.shell.Shell;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline as the checks see it: what the resolver puts together of its files, and jobs with what they finally have. It is
 * worked out once for all checks. Where a file is not there, what is absent here may come from it.
 */
final class EffectivePipeline {

    static final String REFERENCE = "!reference";

    private final Pipeline pipeline;
    private final Composition composition;
    private final Mapping root;
    private final Map<String, Node> defaults = new HashMap<>();
    private final Places places;
    private final IdentityHashMap<Node, Shell> shells = new IdentityHashMap<>();
    private final Map<String, Integer> stages = new LinkedHashMap<>();
    private final Map<String, EffectiveJob> all = new LinkedHashMap<>();
    private final List<EffectiveJob> jobs;
    private @Nullable Map<String, EffectiveJob> instances;
    private @Nullable List<String> paths;
    private @Nullable CacheUses cacheUses;
    private @Nullable ArtifactFlow artifactFlow;
    private @Nullable RepairSites repairSites;
    private @Nullable Set<String> jobNames;
    private @Nullable List<KeywordUses.KeywordUse> keywordUses;

    EffectivePipeline(Pipeline pipeline) {
        this(pipeline, Resolver.of(ProjectFiles.unknown()).compose(pipeline.toNode()));
    }

    EffectivePipeline(Pipeline pipeline, Composition composition) {
        this.pipeline = pipeline;
        this.composition = composition;
        this.root = composition.merged();
        collectDefaults();
        this.places = new Places(composition.included());
        Pipeline whole = pipeline.over(root);
        whole.stageNames().forEach(stage -> stages.putIfAbsent(stage, stages.size()));
        whole.jobs().forEach(job -> all.put(job.name(), new EffectiveJob(this, job)));
        this.jobs =
                all.values().stream().filter(job -> !job.name().startsWith(".")).toList();
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** The release of GitLab to judge for; null where none was named. */
    @Nullable
    GitLabVersion target() {
        return pipeline.checks().target().map(GitLabVersion::parse).orElse(null);
    }

    /** The configuration with everything included, extended and referenced. */
    Mapping root() {
        return root;
    }

    /** The configuration with everything included, and nothing else done. */
    Mapping included() {
        return composition.included();
    }

    /** What the project's own files say behind {@code include}. */
    List<Node> includes() {
        return composition.includes();
    }

    /** The files of the project. */
    ProjectFiles files() {
        return composition.files();
    }

    /** What jobs have that do not say otherwise, from {@code default} and from the top level. */
    Map<String, Node> defaults() {
        return defaults;
    }

    private void collectDefaults() {
        for (Entry entry : root) {
            if (Inheritance.isTopLevel(entry.name()) && isThere(entry.value())) {
                defaults.put(entry.name(), entry.value());
            }
        }
        if (root.get("default") instanceof Mapping written) {
            for (Entry entry : written) {
                if (isThere(entry.value())) {
                    defaults.put(entry.name(), entry.value());
                }
            }
        }
    }

    /** Null counts as nothing, and so does a {@code !reference} that leads out of what is known. */
    static boolean isThere(Node value) {
        return !value.hasTag(REFERENCE) && !(value instanceof Scalar scalar && scalar.isNull());
    }

    /** The visible jobs, in the pipeline's order. */
    List<EffectiveJob> jobs() {
        return jobs;
    }

    /** The pieces of the scripts of all visible jobs. */
    Stream<ScriptLine> script() {
        return jobs.stream().flatMap(job -> job.script().stream());
    }

    /** The paths of all files of the project, listed once. */
    List<String> paths() {
        List<String> known = paths;
        if (known == null) {
            known = files().paths();
            paths = known;
        }
        return known;
    }

    /** The names of the visible jobs. */
    Set<String> jobNames() {
        Set<String> known = jobNames;
        if (known == null) {
            known = jobs.stream().map(EffectiveJob::name).collect(Collectors.toUnmodifiableSet());
            jobNames = known;
        }
        return known;
    }

    /** The visible job of a name, which may be that of one of its parallel instances. */
    @Nullable
    EffectiveJob visible(String name) {
        EffectiveJob job = all.get(name);
        return job != null && !name.startsWith(".") ? job : instances().get(name);
    }

    /** Any job of a name, hidden or not. */
    @Nullable
    EffectiveJob any(String name) {
        return all.get(name);
    }

    private Map<String, EffectiveJob> instances() {
        Map<String, EffectiveJob> known = instances;
        if (known == null) {
            known = new HashMap<>();
            for (EffectiveJob job : jobs) {
                for (String instance : job.instances()) {
                    known.put(instance, job);
                }
            }
            instances = known;
        }
        return known;
    }

    /** Whether nothing can come from files that we have not seen. */
    boolean isComplete() {
        return composition.isComplete();
    }

    /** Whether all that a job is made of is here. */
    boolean isComplete(String job) {
        return composition.isComplete() && !composition.unknownJobs().contains(job);
    }

    /** The names of the stages, in their order. */
    List<String> stageNames() {
        return List.copyOf(stages.keySet());
    }

    /** Whether a job starts another pipeline, which may use what this one leaves. */
    boolean hasDownstream() {
        return jobs.stream().anyMatch(job -> job.has("trigger"));
    }

    /** The place of a stage among the stages, or nothing for one that is not there. */
    Optional<Integer> stageIndex(String stage) {
        return Optional.ofNullable(stages.get(stage));
    }

    /** Which job uses which cache. */
    CacheUses cacheUses() {
        CacheUses known = cacheUses;
        if (known == null) {
            known = CacheUses.of(this);
            cacheUses = known;
        }
        return known;
    }

    /** Which job gets the artifacts of which. */
    ArtifactFlow artifactFlow() {
        ArtifactFlow known = artifactFlow;
        if (known == null) {
            known = new ArtifactFlow(this);
            artifactFlow = known;
        }
        return known;
    }

    /** The configuration as its files write it, before anything is extended: what repairs change. */
    Mapping written() {
        return composition.included();
    }

    /** Where repairs change the file. */
    RepairSites repairSites() {
        RepairSites known = repairSites;
        if (known == null) {
            known = new RepairSites(this);
            repairSites = known;
        }
        return known;
    }

    /** The keywords about which the table of versions tells something. */
    List<KeywordUses.KeywordUse> keywordUses() {
        List<KeywordUses.KeywordUse> known = keywordUses;
        if (known == null) {
            known = KeywordUses.of(pipeline, composition.included());
            keywordUses = known;
        }
        return known;
    }

    /** A piece of a script, taken apart once. */
    Shell shell(Scalar text) {
        return shells.computeIfAbsent(text, node -> new Shell(((Scalar) node).text()));
    }

    /** Where a keyword of a job is written: in the job, in what it extends, or where a {@code !reference} leads. */
    Optional<Place> place(String name, List<String> keys) {
        return places.of(name, keys);
    }

    /** Where a value is written; empty for one that is made of several. */
    Optional<Place> place(Node value) {
        return places.of(value);
    }

    /** The texts of a scalar or of a list of scalars. */
    static List<String> names(@Nullable Node node) {
        List<String> names = new ArrayList<>();
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            names.add(scalar.text());
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence) {
                if (item instanceof Scalar scalar) {
                    names.add(scalar.text());
                }
            }
        }
        return names;
    }
}
