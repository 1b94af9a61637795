package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.MANUAL;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.recipe.Events.DEFAULT_BRANCH;

import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Stage;

/**
 * A job that nobody may interrupt: once it has started, a newer pipeline no longer cancels this one. It starts by itself on the
 * default branch, and elsewhere when somebody presses its button. GitLab's own pipeline has one.
 *
 * <p>It works while {@code workflow:auto_cancel:on_new_commit} is {@code conservative}, as it is unless set.
 */
public final class DontInterruptMe {

    private DontInterruptMe() {}

    /** The job {@code dont-interrupt-me}, in the first stage of all. */
    public static Job job() {
        return GitLab.job("dont-interrupt-me")
                .stage(Stage.PRE)
                .image("alpine:3.22.2")
                .rules(rule(DEFAULT_BRANCH), rule().when(MANUAL).allowFailure(true))
                .interruptible(false)
                .variable("GIT_STRATEGY", "none")
                .script("echo \"a newer pipeline does not cancel this one\"");
    }
}
