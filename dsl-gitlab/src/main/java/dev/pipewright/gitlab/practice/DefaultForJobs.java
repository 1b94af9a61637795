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
 * @param forAll sets it for all
 * @param set sets it for one job
 * @param opposite what a job gets that must not have it
 * @param mustNot the jobs that must not have it
 */
record DefaultForJobs(
        String key,
        UnaryOperator<Defaults> forAll,
        UnaryOperator<Job> set,
        UnaryOperator<Job> opposite,
        Predicate<WholeJob> mustNot) {

    Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        if (pipeline.toNode().get("default") instanceof Mapping present && present.has(key)) {
            return pipeline;
        }
        if (pipeline.toNode().has("include")) {
            return pipeline.mapJobs(
                    job -> leavesAlone(pipeline, job) || opposed(jobs, pipeline, job) ? job : set.apply(job));
        }
        return pipeline.defaults(forAll)
                .mapJobs(
                        job -> !leavesAlone(pipeline, job) && opposed(jobs, pipeline, job) ? opposite.apply(job) : job);
    }

    private boolean leavesAlone(Pipeline pipeline, Job job) {
        WholeJob whole = WholeJob.of(pipeline, job);
        return whole.isHidden()
                || !whole.isKnown()
                || whole.isTrigger()
                || whole.has(key)
                || job.toNode().has("inherit");
    }

    private boolean opposed(Set<String> jobs, Pipeline pipeline, Job job) {
        return jobs.contains(job.name()) || mustNot.test(WholeJob.of(pipeline, job));
    }
}
