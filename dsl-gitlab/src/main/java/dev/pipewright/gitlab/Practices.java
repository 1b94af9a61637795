package dev.pipewright.gitlab;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.practice.CacheWithOneWriter;
import dev.pipewright.gitlab.practice.ChecksumKeyedCaches;
import dev.pipewright.gitlab.practice.ExpiringArtifacts;
import dev.pipewright.gitlab.practice.FastZip;
import dev.pipewright.gitlab.practice.FirstFailureStopsAll;
import dev.pipewright.gitlab.practice.InterruptibleByDefault;
import dev.pipewright.gitlab.practice.JobPractice;
import dev.pipewright.gitlab.practice.NewCommitCancelsOld;
import dev.pipewright.gitlab.practice.OnePipelineAPush;
import dev.pipewright.gitlab.practice.RetryOnRunnerFailures;
import dev.pipewright.gitlab.practice.SerialisedDeployments;
import dev.pipewright.gitlab.practice.ShallowClone;
import dev.pipewright.practice.Practice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The practices that are applied to a pipeline before it is checked and written, in order. Each leaves alone what the author
 * said; each is switched off by its id, for the pipeline or for single jobs:
 *
 * <pre>{@code
 * pipeline()
 *     .practices(Practices.recommended()
 *         .without("fast-zip")
 *         .without("interruptible-by-default", nightly)
 *         .with("one-pipeline-a-push"))
 *     .jobs(build, nightly)
 * }</pre>
 */
public final class Practices {

    private static final List<Practice<Pipeline>> ON = List.of(
            new InterruptibleByDefault(),
            new RetryOnRunnerFailures(),
            new SerialisedDeployments(),
            new ChecksumKeyedCaches(),
            new CacheWithOneWriter(),
            new ExpiringArtifacts(),
            new FastZip());
    private static final List<Practice<Pipeline>> ON_REQUEST =
            List.of(new NewCommitCancelsOld(), new FirstFailureStopsAll(), new OnePipelineAPush(), new ShallowClone());

    private static final Practices RECOMMENDED = new Practices(ON);
    private static final Practices NONE = new Practices(List.of());
    private static final Practices KNOWN =
            new Practices(Stream.concat(ON.stream(), ON_REQUEST.stream()).toList());

    private final List<Practice<Pipeline>> practices;

    private Practices(List<Practice<Pipeline>> practices) {
        this.practices = practices;
    }

    /** What we would do and what surprises nobody; on unless a pipeline says otherwise. */
    public static Practices recommended() {
        return RECOMMENDED;
    }

    /** The recommended ones, and those that change when jobs run, which you add by {@link #with}. */
    public static Practices known() {
        return KNOWN;
    }

    /** Nothing: the pipeline is written exactly as its author wrote it. */
    public static Practices none() {
        return NONE;
    }

    /**
     * These practices but one.
     *
     * @throws IllegalArgumentException for an id that is not among them
     */
    public Practices without(String id) {
        Practice<Pipeline> off = named(id);
        return new Practices(
                practices.stream().filter(practice -> practice != off).toList());
    }

    /**
     * These practices, but one of them not for these jobs, which behave as if it were off.
     *
     * @throws IllegalArgumentException for an id that is not among them, or for a practice that concerns the pipeline as a
     *     whole
     */
    public Practices without(String id, JobReference job, JobReference... more) {
        if (!(named(id) instanceof JobPractice practice)) {
            throw new IllegalArgumentException("the practice \"" + id
                    + "\" concerns the whole pipeline, not single jobs; switch it off with without(\"" + id + "\")");
        }
        Set<String> jobs = new LinkedHashSet<>();
        jobs.add(job.name());
        Arrays.stream(more).map(JobReference::name).forEach(jobs::add);
        return replaced(practice, KeptOut.of(practice, jobs));
    }

    /**
     * These practices and another of the {@link #known} ones, applied last.
     *
     * @throws IllegalArgumentException for an id that nobody knows
     */
    public Practices with(String id) {
        return ids().contains(id) ? this : and(KNOWN.named(id));
    }

    /** These practices and one more, applied last: a team's own, say. */
    public Practices and(Practice<Pipeline> practice) {
        List<Practice<Pipeline>> all = new ArrayList<>(practices);
        all.add(practice);
        return new Practices(List.copyOf(all));
    }

    /** The ids, in the order of application. */
    public List<String> ids() {
        return practices.stream().map(Practice::id).toList();
    }

    /** The practices, in the order of application. */
    public List<Practice<Pipeline>> all() {
        return practices;
    }

    private Practice<Pipeline> named(String id) {
        return practices.stream()
                .filter(practice -> practice.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no practice \"" + id + "\"; " + Suggestions.didYouMean(id, ids(), "the practices")));
    }

    private Practices replaced(Practice<Pipeline> before, Practice<Pipeline> after) {
        return new Practices(practices.stream()
                .map(practice -> practice == before ? after : practice)
                .toList());
    }
}
