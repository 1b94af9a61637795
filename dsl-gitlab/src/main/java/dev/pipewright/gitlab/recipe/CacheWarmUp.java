package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.recipe.Events.DEFAULT_BRANCH;
import static dev.pipewright.gitlab.recipe.Events.MERGE_REQUEST;
import static dev.pipewright.gitlab.recipe.Events.SCHEDULE;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.JobNeed;
import dev.pipewright.gitlab.Rule;
import dev.pipewright.gitlab.ecosystem.Ecosystem;
import java.util.ArrayList;
import java.util.List;

/**
 * The job of the first stage, {@code sync}, that alone writes a cache; all others only pull it, whatever their branch.
 *
 * <pre>{@code
 * CacheWarmUp npm = CacheWarmUp.of(Ecosystem.npm("22")).whenChanged("package-lock.json");
 * Job test = npm.reads(job("test")).script("npm ci", "npm test");
 * pipeline().jobs(npm.job(), test);
 * }</pre>
 */
public final class CacheWarmUp {

    private final Ecosystem ecosystem;
    private final List<Rule> inMergeRequests;
    private final List<Rule> onDefaultBranch;
    private final boolean unprotected;

    private CacheWarmUp(
            Ecosystem ecosystem, List<Rule> inMergeRequests, List<Rule> onDefaultBranch, boolean unprotected) {
        this.ecosystem = ecosystem;
        this.inMergeRequests = inMergeRequests;
        this.onDefaultBranch = onDefaultBranch;
        this.unprotected = unprotected;
    }

    /** In every pipeline of a merge request and of the default branch; a job that finds the cache complete ends soon. */
    public static CacheWarmUp of(Ecosystem ecosystem) {
        return new CacheWarmUp(ecosystem, List.of(rule(MERGE_REQUEST)), List.of(rule(DEFAULT_BRANCH)), false);
    }

    /**
     * Only where one of these files changed, and in schedules.
     *
     * @throws IllegalArgumentException for no file at all
     */
    public CacheWarmUp whenChanged(String... lockFiles) {
        Required.texts("the files are needed whose change makes a new cache, such as \"package-lock.json\"", lockFiles);
        return new CacheWarmUp(
                ecosystem,
                List.of(rule(MERGE_REQUEST).changes(lockFiles)),
                List.of(rule(SCHEDULE), rule(DEFAULT_BRANCH).changes(lockFiles)),
                unprotected);
    }

    /**
     * Only in schedules, every two hours say, and in merge requests with a label: for caches that no checksum describes.
     *
     * @param label the label that forces an update, such as {@code pipeline:update-cache}
     * @throws IllegalArgumentException for a blank label
     */
    public CacheWarmUp scheduled(String label) {
        return new CacheWarmUp(
                ecosystem,
                List.of(rule(MERGE_REQUEST.and(
                        Events.label(Required.texts(Events.LABEL, label).get(0))))),
                List.of(rule(SCHEDULE)),
                unprotected);
    }

    /**
     * One cache for protected and other branches, written on the default branch alone. GitLab keeps two, so that nobody reaches
     * protected branches through a cache; therefore merge requests do not write this one.
     */
    public CacheWarmUp unprotect() {
        return new CacheWarmUp(ecosystem, inMergeRequests, onDefaultBranch, true);
    }

    /** The job that writes, {@code warm-} and the package manager's name. */
    public Job job() {
        List<Rule> rules = new ArrayList<>(onDefaultBranch);
        if (!unprotected) {
            rules.addAll(inMergeRequests);
        }
        return ecosystem
                .writes(GitLab.job("warm-" + ecosystem.name()))
                .stage("sync")
                .cache(cache().policy(PULL_PUSH))
                .rules(rules)
                .script(ecosystem.install());
    }

    /** What a reader may wait for; where the job is not in the pipeline, the reader does not wait. */
    public JobNeed need() {
        return job().ifPresent().ignoringArtifacts();
    }

    /** A job that pulls the cache and starts when it is warm. */
    public Job reads(Job reader) {
        return ecosystem.reads(reader).cache(cache()).addNeeds(need());
    }

    private Cache cache() {
        return unprotected ? ecosystem.cache().unprotect(true) : ecosystem.cache();
    }
}
