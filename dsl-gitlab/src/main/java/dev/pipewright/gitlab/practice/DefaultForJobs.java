package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Defaults;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A keyword that all jobs get by {@code default}, except some that get its opposite. Where an include brings jobs that nobody
 * sees here, {@code default} would reach them too; then each job of this file gets the keyword itself.
 *
 * @param key the keyword
 * @param forTriggers whether jobs that start other pipelines may have it
 * @param forAll sets it for all
 * @param set sets it for one job
 * @param opposite what a job gets that must not have it
 * @param mustNot the jobs that must not have it
 */
record DefaultForJobs(
        String key,
        boolean forTriggers,
        UnaryOperator<Defaults> forAll,
        UnaryOperator<Job> set,
        UnaryOperator<Job> opposite,
        Predicate<WholeJob> mustNot) {

    Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        if (pipeline.toNode().get("default") instanceof Mapping present && present.has(key)) {
            return pipeline;
        }
        if (pipeline.toNode().has("include")) {
            return pipeline.mapJobs(job -> {
                WholeJob whole = WholeJob.of(pipeline, job);
                boolean left = leavesAlone(whole) || whole.has("inherit") || opposes(jobs, job, whole);
                return left ? job : set.apply(job);
            });
        }
        return pipeline.defaults(forAll).mapJobs(job -> {
            WholeJob whole = WholeJob.of(pipeline, job);
            return leavesAlone(whole) || !opposes(jobs, job, whole) ? job : opposite.apply(job);
        });
    }

    private boolean leavesAlone(WholeJob whole) {
        return whole.isHidden() || !whole.isKnown() || (whole.isTrigger() && !forTriggers) || whole.has(key);
    }

    private boolean opposes(Set<String> jobs, Job job, WholeJob whole) {
        return jobs.contains(job.name()) || mustNot.test(whole);
    }
}
