package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.OnJobFailure;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.practice.Practice;

/** {@code workflow:auto_cancel:on_job_failure: all}. */
public final class FirstFailureStopsAll implements Practice<Pipeline> {

    @Override
    public String id() {
        return "first-failure-stops-all";
    }

    @Override
    public String summary() {
        return "the first job that fails cancels all the others of its pipeline";
    }

    @Override
    public String why() {
        return "A failed pipeline will run again, so what still runs is paid for in vain. Whoever reads it sees one failure"
                + " at a time, and a deployment may be cancelled halfway; therefore you switch this practice on yourself. Since"
                + " GitLab 16.10.";
    }

    @Override
    public Pipeline apply(Pipeline pipeline) {
        return AutoCancelSettings.set(pipeline, "on_job_failure", settings -> settings.onJobFailure(OnJobFailure.ALL));
    }
}
