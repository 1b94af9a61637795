package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import java.util.Map;
import java.util.Set;

/** Variables that the runner obeys, for the whole pipeline; where some jobs are to be without, for each of the others. */
final class VariablesForJobs {

    private VariablesForJobs() {}

    static Pipeline setExcept(Set<String> jobs, Pipeline pipeline, Map<String, String> variables) {
        if (!jobs.isEmpty()) {
            return pipeline.mapJobs(
                    job -> jobs.contains(job.name()) ? job : set(job, WholeJob.of(pipeline, job), variables));
        }
        Pipeline set = pipeline;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            if (!hasVariable(set.toNode(), variable.getKey())) {
                set = set.variable(variable.getKey(), variable.getValue());
            }
        }
        return set;
    }

    private static Job set(Job job, WholeJob whole, Map<String, String> variables) {
        if (whole.isHidden() || whole.isTrigger()) {
            return job;
        }
        Job set = job;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            if (!hasVariable(job.toNode(), variable.getKey())) {
                set = set.variable(variable.getKey(), variable.getValue());
            }
        }
        return set;
    }

    /** Whether anybody has a word of his own about a variable. */
    static boolean isSaid(Pipeline pipeline, String variable) {
        return hasVariable(pipeline.toNode(), variable)
                || pipeline.jobs().stream().anyMatch(job -> hasVariable(job.toNode(), variable));
    }

    private static boolean hasVariable(Mapping owner, String variable) {
        return owner.get("variables") instanceof Mapping variables && variables.has(variable);
    }
}
