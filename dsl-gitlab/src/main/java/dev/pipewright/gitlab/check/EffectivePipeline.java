package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline as the checks of practices and security see it: jobs with what they finally have. It is worked out once for
 * all checks. Includes are not opened, so where there are any, what is absent here may come from there.
 */
final class EffectivePipeline {

    static final String REFERENCE = "!reference";

    private final Pipeline pipeline;
    private final Mapping root;
    private final Mapping defaults;
    private final Map<String, Merged> merged = new HashMap<>();
    private final IdentityHashMap<Node, Shell> shells = new IdentityHashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();
    private final List<EffectiveJob> jobs;
    private @Nullable CacheUses cacheUses;
    private @Nullable ArtifactFlow artifactFlow;
    private @Nullable List<KeywordUses.KeywordUse> keywordUses;

    EffectivePipeline(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.root = pipeline.toNode();
        this.defaults = root.get("default") instanceof Mapping mapping ? mapping : Mapping.empty(root.origin());
        pipeline.stageNames().forEach(stage -> stages.putIfAbsent(stage, stages.size()));
        this.jobs = pipeline.jobs().stream()
                .filter(job -> !job.name().startsWith("."))
                .map(job -> new EffectiveJob(this, job))
                .toList();
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** The release of GitLab to judge for; null where none was named. */
    @Nullable
    GitLabVersion target() {
        return pipeline.checks().target().map(GitLabVersion::parse).orElse(null);
    }

    Mapping root() {
        return root;
    }

    Mapping defaults() {
        return defaults;
    }

    /** The visible jobs, in the pipeline's order. */
    List<EffectiveJob> jobs() {
        return jobs;
    }

    /** Whether nothing can come from files that we have not seen. */
    boolean isComplete() {
        return !root.has("include");
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

    /** The keywords about which the table of versions tells something. */
    List<KeywordUses.KeywordUse> keywordUses() {
        List<KeywordUses.KeywordUse> known = keywordUses;
        if (known == null) {
            known = KeywordUses.of(pipeline);
            keywordUses = known;
        }
        return known;
    }

    /** A piece of a script, taken apart once. */
    Shell shell(Scalar text) {
        return shells.computeIfAbsent(text, node -> new Shell(((Scalar) node).text()));
    }

    /** A job or hidden job with what it extends. */
    Merged merged(String name) {
        Merged known = merged.get(name);
        if (known == null) {
            known = merge(name, new HashSet<>());
            merged.put(name, known);
        }
        return known;
    }

    private Merged merge(String name, Set<String> path) {
        if (!(root.get(name) instanceof Mapping own) || !path.add(name)) {
            return new Merged(Mapping.empty(root.origin()), false);
        }
        Node parents = own.get("extends");
        if (parents == null) {
            return new Merged(own, true);
        }
        Mapping sum = Mapping.empty(own.origin());
        boolean complete = true;
        for (String parent : names(parents)) {
            Merged known = merged.get(parent);
            if (known == null) {
                known = merge(parent, new HashSet<>(path));
            }
            complete &= known.complete();
            sum = DeepMerge.of(sum, known.mapping());
        }
        return new Merged(DeepMerge.of(sum, own), complete);
    }

    /** What a {@code !reference} stands for; null where it leads out of what is known here. */
    @Nullable
    Node referenced(Sequence reference) {
        List<String> path = names(reference);
        if (path.isEmpty()) {
            return null;
        }
        Node node =
                root.get(path.get(0)) instanceof Mapping ? merged(path.get(0)).mapping() : root.get(path.get(0));
        for (int i = 1; i < path.size(); i++) {
            node = node instanceof Mapping mapping ? mapping.get(path.get(i)) : null;
        }
        return node;
    }

    /** Where a keyword of a job is written: in the job, in what it extends, or among the defaults. */
    Optional<Place> place(String name, List<String> keys) {
        return place(name, keys, new HashSet<>());
    }

    private Optional<Place> place(String name, List<String> keys, Set<String> path) {
        if (!(root.get(name) instanceof Mapping own) || !path.add(name)) {
            return Optional.empty();
        }
        if (Place.holds(own, keys)) {
            return Optional.of(new Place("job \"" + name + "\"", Place.path(NodePath.ROOT.key(name), keys)));
        }
        List<String> parents = names(own.get("extends"));
        for (int i = parents.size() - 1; i >= 0; i--) {
            Optional<Place> found = place(parents.get(i), keys, path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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

    /**
     * A job with what it extends.
     *
     * @param complete false where it extends something that is not known here
     */
    record Merged(Mapping mapping, boolean complete) {}
}
