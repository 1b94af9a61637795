package com.example.django;

import static com.example.django.Django.APP_IMAGE;
import static com.example.django.Django.TEST;
import static com.example.django.Django.deploy;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.OnJobFailure;
import dev.pipewright.gitlab.OnNewCommit;
import dev.pipewright.gitlab.Pipeline;
import java.time.Duration;

/** Step 6: a new push cancels what the old one still runs, and the first failure stops the rest; a deployment goes on. */
public final class Interruptible implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job build = RegistryImage.build();
        Job test = job("test")
                .stage(TEST)
                .needs(build)
                .image(APP_IMAGE)
                .timeout(Duration.ofMinutes(20))
                .script("pytest -x --verbosity 1");
        Job deploy = deploy().needs(test).interruptible(false);
        return pipeline()
                .file("django/6-interruptible.gitlab-ci.yml")
                .workflow(w -> w.autoCancel(
                        c -> c.onNewCommit(OnNewCommit.INTERRUPTIBLE).onJobFailure(OnJobFailure.ALL)))
                .defaults(d -> d.interruptible(true))
                .jobs(build, test, deploy);
    }
}
