package dev.pipewright.assertion;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.compare.JobTable;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.WaitingGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.error.ShouldBeEqual;
import org.assertj.core.error.ShouldNotBeEqual;
import org.assertj.core.internal.Failures;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a pipeline: its jobs as GitLab makes them of includes, {@code extends}, defaults and matrices, what is wrong
 * with it, and by {@link #on} what any event gives. The names of jobs are those of {@link RunAssert}.
 */
public final class PipelineAssert extends AbstractConfigurationAssert<PipelineAssert, TestedPipeline> {

    private static final Set<String> EDGES = Set.of(".pre", ".post");

    private @Nullable Resolution resolution;

    PipelineAssert(TestedPipeline pipeline) {
        super(pipeline, PipelineAssert.class);
    }

    /** As everywhere; a {@link Pipeline} is compared with the pipeline in Java. */
    @Override
    public PipelineAssert isEqualTo(Object expected) {
        if (!(expected instanceof Pipeline)) {
            return super.isEqualTo(expected);
        }
        Pipeline found = actual.pipeline().orElse(null);
        if (!expected.equals(found)) {
            throw Failures.instance()
                    .failure(info, ShouldBeEqual.shouldBeEqual(found, expected, info.representation()));
        }
        return this;
    }

    /** As everywhere; a {@link Pipeline} is compared with the pipeline in Java. */
    @Override
    public PipelineAssert isNotEqualTo(Object other) {
        if (!(other instanceof Pipeline)) {
            return super.isNotEqualTo(other);
        }
        if (other.equals(actual.pipeline().orElse(null))) {
            throwAssertionError(
                    ShouldNotBeEqual.shouldNotBeEqual(actual.pipeline().orElse(null), other));
        }
        return this;
    }

    /** The same pipeline in the project on disk whose files it includes and asks for. */
    public PipelineAssert in(Path folder) {
        return in(new DirectoryFiles(folder));
    }

    /** The same pipeline in a project with these files. */
    public PipelineAssert in(ProjectFiles files) {
        return new PipelineAssert(actual.in(files)).as(info.description());
    }

    /** Goes on with what an event gives. */
    public RunAssert on(Scenario scenario) {
        Run run = actual.run(scenario);
        boolean unread = run.refusedAt().filter(Phase.SKIP::equals).isPresent();
        return new RunAssert(run, unread ? Optional.of(resolution()) : run.resolution()).as(info.description());
    }

    /** GitLab accepts the configuration. */
    public PipelineAssert isAccepted() {
        accepted();
        return this;
    }

    /** GitLab refuses the configuration with an error of which this is a part, in GitLab's words or in ours. */
    public PipelineAssert isRefusedWith(String part) {
        List<Problem> errors = resolution().errors();
        if (errors.stream()
                .noneMatch(error ->
                        error.gitlab().contains(part) || error.message().contains(part))) {
            fail(
                    "GitLab should refuse the configuration with \"" + part + "\"",
                    errors.isEmpty()
                            ? "it is accepted"
                            : errors.stream().map(Problem::gitlab).collect(Collectors.joining("\n")));
        }
        return this;
    }

    /** The stages, in this order and no others; {@code .pre} and {@code .post} only where they are named here. */
    public PipelineAssert hasStages(String... stages) {
        List<String> wanted = List.of(stages);
        List<String> found = accepted().stages().stream()
                .filter(stage -> !EDGES.contains(stage) || wanted.contains(stage))
                .toList();
        if (!found.equals(wanted)) {
            fail("the stages should be " + String.join(", ", wanted), "they are " + String.join(", ", found));
        }
        return this;
    }

    /** The configuration defines these jobs, and perhaps others. */
    public PipelineAssert hasJobs(String... jobs) {
        for (String job : jobs) {
            jobs(job);
        }
        return this;
    }

    /** The configuration defines these jobs and no others. */
    public PipelineAssert hasOnlyJobs(String... jobs) {
        Set<ResolvedJob> wanted = new LinkedHashSet<>();
        for (String job : jobs) {
            wanted.addAll(jobs(job));
        }
        List<String> others = accepted().jobs().stream()
                .filter(job -> !wanted.contains(job))
                .map(ResolvedJob::name)
                .toList();
        if (!others.isEmpty()) {
            fail(
                    "there should be only the jobs " + Quoted.names(List.of(jobs)),
                    "there are also " + Quoted.names(others));
        }
        return this;
    }

    /** A job is defined, and the assertions hold for it, or for each of its instances. */
    public PipelineAssert job(String name, Consumer<JobAssert> assertions) {
        for (ResolvedJob job : jobs(name)) {
            assertions.accept(new JobAssert(job, accepted(), sources()).as(info.description()));
        }
        return this;
    }

    /** A job has so many instances, by {@code parallel} or its matrix; one where it is not parallel. */
    public PipelineAssert hasInstances(String job, int count) {
        List<String> found = jobs(job).stream().map(ResolvedJob::name).toList();
        if (found.size() != count) {
            fail(
                    "job \"" + job + "\" should have " + count + (count == 1 ? " instance" : " instances"),
                    "it has " + found.size() + ": " + Quoted.names(found));
        }
        return this;
    }

    /**
     * The longest chain of jobs of which each waits for the one before, by {@code needs} or by its stage, whatever rules say.
     * Of several chains of that length each will do; an instance may be named by its job.
     */
    public PipelineAssert hasLongestPath(String... jobs) {
        hasJobs(jobs);
        WaitingGraph graph = waiting();
        List<String> path = graph.longestPath();
        if (path.size() != jobs.length || !graph.isChain(List.of(jobs))) {
            fail("the longest path should be " + chain(List.of(jobs)), "it is " + chain(path));
        }
        return this;
    }

    private WaitingGraph waiting() {
        Resolution resolution = accepted();
        return WaitingGraph.of(
                resolution.stages(),
                resolution.jobs().stream()
                        .map(job -> new WaitingGraph.Waiter(
                                job.name(), job.sourceName(), job.stage(), ResolvedNeeds.of(job)))
                        .toList());
    }

    /** No chain of jobs that wait for each other is longer than this; see {@link #hasLongestPath}. */
    public PipelineAssert hasLongestPathOfAtMost(int jobs) {
        List<String> path = waiting().longestPath();
        if (path.size() > jobs) {
            fail(
                    "the longest path should have at most " + jobs + (jobs == 1 ? " job" : " jobs"),
                    "it has " + path.size() + ": " + chain(path));
        }
        return this;
    }

    /** These jobs write caches, and no others do: the policy of all others is {@code pull}. */
    public PipelineAssert cachesAreWrittenOnlyBy(String... jobs) {
        Set<String> wanted = Arrays.stream(jobs)
                .flatMap(name -> jobs(name).stream())
                .map(ResolvedJob::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> found = accepted().jobs().stream()
                .filter(job -> CachePolicies.of(job).stream().anyMatch(policy -> !policy.equals("pull")))
                .map(ResolvedJob::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!found.equals(wanted)) {
            fail(
                    "caches should be written only by " + Quoted.names(wanted),
                    "they are written by " + Quoted.names(found));
        }
        return this;
    }

    /**
     * The table of jobs and events, the {@linkplain Event#standard() standard ones}, is that of a committed file, a Markdown table;
     * {@code -Dpipewright.update=true} rewrites it, which is refused where {@code CI} is set.
     */
    public PipelineAssert matchesTable(Path file) {
        return matchesTable(file, Event.standard());
    }

    /**
     * The table of jobs and events is that of a committed file, as {@link #matchesTable(Path)} has it.
     *
     * @param events the columns
     */
    public PipelineAssert matchesTable(Path file, List<Event<Scenario>> events) {
        Map<String, Run> runs = new LinkedHashMap<>();
        events.forEach(event -> runs.put(event.name(), actual.run(event.scenario())));
        return matches(file, JobTable.of(runs));
    }

    private List<ResolvedJob> jobs(String name) {
        Resolution known = accepted();
        JobNames names = new JobNames(known);
        names.complaint(name).ifPresent(complaint -> fail(complaint.stripTrailing(), ""));
        List<String> meant = names.meant(name);
        return known.jobs().stream().filter(job -> meant.contains(job.name())).toList();
    }

    private Resolution accepted() {
        Resolution known = resolution();
        if (!known.isValid()) {
            List<String> told = new ArrayList<>();
            for (Problem error : known.errors()) {
                told.add(error.gitlab() + "\n" + Sources.shown(error.origin(), sources()));
            }
            fail("GitLab should accept the configuration, and refuses it", String.join("", told));
        }
        return known;
    }

    private Resolution resolution() {
        Resolution known = resolution;
        if (known == null) {
            known = actual.resolution();
            resolution = known;
        }
        return known;
    }

    private static String chain(List<String> jobs) {
        return jobs.stream().map(Quoted::name).collect(Collectors.joining(" -> "));
    }

    @Override
    List<Diagnostic> findings() {
        return actual.diagnostics();
    }

    @Override
    Optional<CiConfiguration> configuration() {
        return actual.pipeline().map(CiConfiguration.class::cast);
    }

    @Override
    SourceText sources() {
        return Sources.of(Optional.of(resolution()));
    }
}
