/**
 * Which jobs an event creates, and why: GitLab's creation of a pipeline, step by step.
 *
 * <p>A {@link dev.pipewright.gitlab.simulate.Scenario} says what happens: a push, a merge request, a tag, with the files that
 * change and the variables that are set. A {@link dev.pipewright.gitlab.simulate.Simulation} holds the configuration and gives
 * for each scenario a {@link dev.pipewright.gitlab.simulate.Run}: its jobs with all that the rules decided, or the phase that
 * refused the pipeline, in GitLab's words. The order of the steps is GitLab's: skip, configuration, workflow, the rules of each
 * job, its needs, and what is left. Start reading at {@code Simulation}, then {@code Creation}.
 */
@NullMarked
package dev.pipewright.gitlab.simulate;

import org.jspecify.annotations.NullMarked;
