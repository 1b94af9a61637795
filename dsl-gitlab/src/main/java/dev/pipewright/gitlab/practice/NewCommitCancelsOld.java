package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.OnNewCommit;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.practice.Practice;

/** {@code workflow:auto_cancel:on_new_commit: interruptible}. */
public final class NewCommitCancelsOld implements Practice<Pipeline> {

    @Override
    public String id() {
        return "new-commit-cancels-old";
    }

    @Override
    public String summary() {
        return "a new commit cancels the interruptible jobs of the pipeline before it, even after a job has started that is not";
    }

    @Override
    public String why() {
        return "Otherwise a pipeline whose first uninterruptible job has started goes on to its end. Where one deployment"
                + " follows another, the second may so be cancelled after the first has happened, and where a job exists to keep"
                + " a pipeline alive, it no longer does; therefore you switch this practice on yourself. Since GitLab 16.10.";
    }

    @Override
    public Pipeline apply(Pipeline pipeline) {
        return AutoCancelSettings.set(
                pipeline, "on_new_commit", settings -> settings.onNewCommit(OnNewCommit.INTERRUPTIBLE));
    }
}
