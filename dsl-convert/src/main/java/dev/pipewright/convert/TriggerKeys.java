package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.StartedPipeline;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import java.util.List;

/** What a job with {@code trigger} says, apart from the events on which it starts its child. */
final class TriggerKeys {

    private final Account job;
    private final String pipeline;

    /**
     * Takes a job.
     *
     * @param pipeline the name of what its child becomes
     */
    TriggerKeys(Account job, String pipeline) {
        this.job = job;
        this.pipeline = pipeline;
    }

    /**
     * Tells its keys.
     *
     * @param waits the pipelines for which the child waits
     * @param mayFail whether a rule lets it fail
     */
    void tell(StartedPipeline started, List<String> waits, boolean mayFail) {
        trigger(started);
        JobStep.MADE.forEach(key -> job.keep(key, "what GitLab makes of other keys"));
        job.keep("job_variables", "environment of the steps");
        job.keep("variables", "environment of the steps");
        job.keep("parallel", "a pipeline for each");
        if (waits.isEmpty()) {
            job.keep("stage", "nothing: it starts at once");
        } else {
            job.change(
                    "stage",
                    "is depends_on: the pipeline " + pipeline + " waits for all of " + String.join(", ", waits),
                    "");
        }
        boolean ignored = mayFail || job.isTrue("ignore") || job.isTrue("allow_failure");
        if (ignored) {
            job.note(
                    Fate.CHANGED,
                    "allow_failure",
                    "the build fails where the pipeline " + pipeline + " fails: Drone has none that may",
                    "give its steps failure: ignore");
        }
        job.keep("allow_failure", "what is told of it");
        job.lose(
                "resource_group", "concurrency counts builds of one pipeline, not of a group", "set concurrency.limit");
        job.close();
    }

    private void trigger(StartedPipeline started) {
        job.section("trigger").ifPresent(trigger -> {
            trigger.keep("include", "the pipeline " + pipeline);
            trigger.keep("inputs", "put in");
            trigger.keep("forward", "the environment of the pipeline " + pipeline);
            if (started.strategy().isEmpty()) {
                trigger.note(
                        Fate.CHANGED,
                        "include",
                        "the build fails where the pipeline " + pipeline + " fails, for which nobody waits in GitLab",
                        "add strategy: depend before, if that is what you want in GitLab too");
            } else {
                trigger.keep("strategy", "depends_on of what waits for it");
            }
            trigger.close();
        });
    }
}
