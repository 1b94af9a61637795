package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.job;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.time.Duration;

/**
 * The repository fetched once and handed on as an artifact, where a clone takes longer than a download. Only jobs that need other
 * jobs anyway take it; one without needs would have to wait. The variable {@code CI_FETCH_REPO_GIT_STRATEGY} switches it off:
 * with {@code clone} or {@code fetch} each job gets the repository from git as usual.
 *
 * <pre>{@code
 * Job fetch = FetchedRepository.fetch();
 * FetchedRepository.switchedOn(pipeline()).jobs(fetch, FetchedRepository.takenBy(test, fetch))
 * }</pre>
 */
public final class FetchedRepository {

    private static final String STRATEGY = "CI_FETCH_REPO_GIT_STRATEGY";
    private static final String ARCHIVE = "repository.tar";

    private FetchedRepository() {}

    /** The job that fetches, in the stage {@code sync}. */
    public static Job fetch() {
        return job("fetch-repository")
                .stage("sync")
                .image("alpine:3.22.2")
                .script("tar -c -f /tmp/" + ARCHIVE + " .", "mv /tmp/" + ARCHIVE + " " + ARCHIVE)
                .artifacts(a -> a.paths(ARCHIVE).expireIn(Duration.ofHours(6)));
    }

    /** The pipeline with the strategy {@code none}: jobs that take the repository fetch nothing themselves. */
    public static Pipeline switchedOn(Pipeline pipeline) {
        return pipeline.variable(STRATEGY, "none");
    }

    /** A job that takes the repository; its image has tar, and it unpacks before its own commands. */
    public static Job takenBy(Job job, Job fetch) {
        String unpack = "if [ \"$GIT_STRATEGY\" = none ]; then tar -x -f " + ARCHIVE + "; rm " + ARCHIVE + "; fi";
        return job.variable("GIT_STRATEGY", "$" + STRATEGY).addNeeds(fetch).beforeScript(unpack);
    }
}
