package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.practice.Practice;
import java.util.Set;

/** A practice that single jobs can be kept out of. */
public interface JobPractice extends Practice<Pipeline> {

    /**
     * The improved pipeline, in which these jobs behave as they would without the practice; the very same object where there
     * is nothing to improve.
     *
     * @param jobs the names of the jobs that stay as they are
     */
    Pipeline applyExcept(Set<String> jobs, Pipeline pipeline);

    @Override
    default Pipeline apply(Pipeline pipeline) {
        return applyExcept(Set.of(), pipeline);
    }
}
