package com.example;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

public final class ShopPipeline implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job build = job("build")
                .script("make")
                .set("interruptible", Scalar.of("perhaps", Origin.here()));
        Job test = job("test").script("make test");
        Job deploy = job("deploy")
                .stage("deploy")
                .needs("biuld")
                .script("./deploy.sh");
        return pipeline().jobs(build, test, deploy);
    }
}
