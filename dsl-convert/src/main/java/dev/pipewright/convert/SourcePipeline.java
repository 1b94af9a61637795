package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.StartedPipeline;
import dev.pipewright.tree.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A pipeline of GitLab on its way to Drone: that of the configuration itself, or a child that one of its jobs starts. */
final class SourcePipeline {

    private static final String BELOW = " > ";
    /** What stands for the file that a trigger makes up of its includes. */
    private static final String CHILD = "trigger";

    private final Resolution resolution;
    private final String path;
    private final Map<String, String> forwarded;
    private final Map<String, StartedChild> started = new LinkedHashMap<>();

    private SourcePipeline(
            Resolution resolution, Resolver resolver, String path, int depth, Map<String, String> forwarded) {
        this.resolution = resolution;
        this.path = path;
        this.forwarded = forwarded;
        resolution.jobs().stream()
                .filter(ResolvedJob::isTrigger)
                .forEach(job -> started.put(job.name(), start(job, resolver, depth)));
    }

    /**
     * The pipeline of a configuration.
     *
     * @param resolver finds what its jobs start
     */
    static SourcePipeline of(Resolution resolution, Resolver resolver) {
        return new SourcePipeline(resolution, resolver, "", 0, Map.of());
    }

    private StartedChild start(ResolvedJob job, Resolver resolver, int depth) {
        Optional<StartedPipeline> pipeline = StartedPipeline.of(job);
        Optional<Mapping> configuration = pipeline.flatMap(StartedPipeline::configuration);
        if (pipeline.isEmpty() || configuration.isEmpty()) {
            return StartedChild.elsewhere(pipeline);
        }
        if (depth >= StartedPipeline.DEEPEST) {
            return StartedChild.tooDeep(pipeline.get());
        }
        Map<String, String> along =
                pipeline.get().forwardsConfigured() ? JobVariables.expanded(variables(job)) : Map.of();
        Resolution child = resolver.variables(along).resolve(CHILD, List.of(configuration.get()));
        return child.isValid()
                ? StartedChild.of(
                        pipeline.get(), new SourcePipeline(child, resolver, path(job.name()) + BELOW, depth + 1, along))
                : StartedChild.refused(pipeline.get(), child);
    }

    Resolution resolution() {
        return resolution;
    }

    boolean isChild() {
        return !path.isEmpty();
    }

    /** What notes call a job or a keyword of this pipeline: {@code docs > site} for the job {@code site} of a child. */
    String path(String name) {
        return path + name;
    }

    /** What a job with {@code trigger} starts. */
    Optional<StartedChild> started(ResolvedJob job) {
        return Optional.ofNullable(started.get(job.name()));
    }

    /** The child that a job starts and that Drone can have as well. */
    Optional<SourcePipeline> child(ResolvedJob job) {
        return started(job).flatMap(StartedChild::pipeline);
    }

    /** Whether later jobs wait for the child that a job starts. */
    boolean waits(ResolvedJob job) {
        return child(job).isPresent()
                && started(job).flatMap(StartedChild::started).stream()
                        .anyMatch(pipeline -> !pipeline.strategy().isEmpty());
    }

    /** The jobs that can be steps. */
    List<ResolvedJob> scripts() {
        return resolution.jobs().stream().filter(SourcePipeline::isScript).toList();
    }

    static boolean isScript(ResolvedJob job) {
        return !job.isTrigger() && job.keywords().has("script");
    }

    /** Whether anything of it can be in a build of Drone. */
    boolean hasSteps() {
        return !scripts().isEmpty()
                || started.values().stream().anyMatch(child -> child.pipeline().isPresent());
    }

    /** The variables of the top level; what a parent hands on is stronger. */
    Map<String, String> variables() {
        return withForwarded(JobVariables.ofAll(resolution));
    }

    /** The variables of a job, those of the top level that it takes over among them. */
    Map<String, String> variables(ResolvedJob job) {
        return withForwarded(JobVariables.of(resolution, job.keywords()));
    }

    private Map<String, String> withForwarded(Map<String, String> variables) {
        variables.putAll(forwarded);
        return variables;
    }

    /** The names of the variables that a job itself sets, and nobody over it. */
    Set<String> own(ResolvedJob job) {
        Set<String> own = JobVariables.own(job.keywords());
        own.removeAll(forwarded.keySet());
        return own;
    }
}
