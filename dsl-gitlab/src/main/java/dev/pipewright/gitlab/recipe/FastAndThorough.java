package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.MANUAL;
import static dev.pipewright.gitlab.GitLab.NEVER;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.GitLab.rules;
import static dev.pipewright.gitlab.GitLab.workflowRule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;
import static dev.pipewright.gitlab.recipe.Events.DEFAULT_BRANCH;
import static dev.pipewright.gitlab.recipe.Events.MERGE_REQUEST;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two sets of jobs: fast ones for every merge request, thorough ones for the default branch and for schedules. In a merge
 * request the thorough ones are a button, and run by themselves where a label asks for them.
 *
 * <pre>{@code
 * FastAndThorough.of(List.of(lint, unitTests), List.of(browserTests, loadTests)).addTo(pipeline())
 * }</pre>
 */
public final class FastAndThorough {

    private final List<Job> fast;
    private final List<Job> thorough;
    private final String label;

    private FastAndThorough(List<Job> fast, List<Job> thorough, String label) {
        this.fast = fast;
        this.thorough = thorough;
        this.label = label;
    }

    /**
     * The two sets; their rules are set here.
     *
     * @throws IllegalArgumentException where a set is empty, or a job has rules of its own
     */
    public static FastAndThorough of(List<Job> fast, List<Job> thorough) {
        if (fast.isEmpty() || thorough.isEmpty()) {
            throw new IllegalArgumentException("both sets need a job, but the " + (fast.isEmpty() ? "fast" : "thorough")
                    + " one is empty; a single set needs no more than rules(...)");
        }
        Stream.concat(fast.stream(), thorough.stream())
                .filter(job -> job.toNode().has("rules"))
                .findFirst()
                .ifPresent(job -> {
                    throw new IllegalArgumentException("job \"" + job.name()
                            + "\" has rules of its own, which its set would replace; leave it out of both sets");
                });
        return new FastAndThorough(List.copyOf(fast), List.copyOf(thorough), "thorough");
    }

    /**
     * Another label than {@code thorough} that makes a merge request run everything.
     *
     * @throws IllegalArgumentException for a blank label
     */
    public FastAndThorough label(String other) {
        return new FastAndThorough(
                fast, thorough, Required.texts(Events.LABEL, other).get(0));
    }

    /** All jobs with their rules. */
    public List<Job> jobs() {
        Reference always = rules("fast", rule(MERGE_REQUEST), rule(DEFAULT_BRANCH));
        Reference late = rules(
                "thorough",
                rule(DEFAULT_BRANCH),
                rule(MERGE_REQUEST.and(Events.label(label))),
                // Without allow_failure a merge request would wait for the button.
                rule(MERGE_REQUEST).when(MANUAL).allowFailure(true));
        List<Job> jobs = new ArrayList<>();
        fast.forEach(job -> jobs.add(job.rules(always)));
        thorough.forEach(job -> jobs.add(job.rules(late)));
        return jobs;
    }

    /** The pipeline with all jobs, for merge requests and for the default branch alone, pushes and schedules alike. */
    public Pipeline addTo(Pipeline pipeline) {
        return pipeline.workflow(w -> w.rules(
                        workflowRule(CI_COMMIT_TAG).when(NEVER),
                        workflowRule(MERGE_REQUEST),
                        workflowRule(DEFAULT_BRANCH)))
                .addJobs(jobs());
    }
}
