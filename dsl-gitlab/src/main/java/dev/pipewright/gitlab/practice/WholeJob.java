package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the author said about a job, in the job itself or in one that it extends. */
final class WholeJob {

    /** What an environment may be used for without changing it. */
    private static final Set<String> HARMLESS = Set.of("verify", "access", "prepare");

    private static final Pattern GROUP_NAME = Pattern.compile("[-\\w/. ]{1,255}");

    private final Job job;
    private final List<Mapping> sources;
    private final boolean known;

    private WholeJob(Job job, List<Mapping> sources, boolean known) {
        this.job = job;
        this.sources = sources;
        this.known = known;
    }

    static WholeJob of(Pipeline pipeline, Job job) {
        if (!job.toNode().has("extends")) {
            return new WholeJob(job, List.of(job.toNode()), true);
        }
        Set<Mapping> sources = new LinkedHashSet<>();
        boolean known = collect(pipeline, job, sources, new HashSet<>());
        return new WholeJob(job, List.copyOf(sources), known);
    }

    /** Takes the nearest first: of two bases the later one wins. */
    private static boolean collect(Pipeline pipeline, Job job, Set<Mapping> sources, Set<String> seen) {
        boolean known = seen.add(job.name());
        sources.add(job.toNode());
        List<String> bases = names(job.toNode().get("extends")).toList();
        for (int i = bases.size() - 1; known && i >= 0; i--) {
            Optional<Job> base = pipeline.job(bases.get(i));
            known = base.isPresent() && collect(pipeline, base.get(), sources, seen);
        }
        return known;
    }

    private static Stream<String> names(@Nullable Node node) {
        Stream<Node> items = node instanceof Sequence sequence ? sequence.stream() : Stream.ofNullable(node);
        return items.map(item -> item instanceof Scalar scalar ? scalar.text() : item.toString());
    }

    /** Whether everything that the job consists of is in this file; false where it extends a job of an include. */
    boolean isKnown() {
        return known;
    }

    boolean isHidden() {
        return job.name().startsWith(".");
    }

    boolean isTrigger() {
        return has("trigger");
    }

    boolean has(String key) {
        return get(key) != null;
    }

    @Nullable
    Node get(String key) {
        return sources.stream()
                .map(source -> source.get(key))
                .filter(node -> node != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether stopping or repeating the job halfway may do harm outside of the pipeline. */
    boolean mustFinish() {
        return has("release") || (has("environment") && !HARMLESS.contains(action()));
    }

    /** The environment that the job changes and that is the same in every pipeline, unlike the review app of a branch. */
    Optional<String> lastingEnvironment() {
        if (isTrigger() || !Set.of("", "start").contains(action())) {
            return Optional.empty();
        }
        Node name = get("environment") instanceof Mapping mapping ? mapping.get("name") : get("environment");
        return name instanceof Scalar scalar
                        && GROUP_NAME.matcher(scalar.text()).matches()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private String action() {
        return get("environment") instanceof Mapping environment && environment.get("action") instanceof Scalar action
                ? action.text()
                : "";
    }
}
