package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

final class JobNotAddedTest extends CheckTest {

    private final Job build = job("build").script("make");
    private final Job deploy = job("deploy").needs(build).script("./deploy.sh");

    @Override
    Pipeline bad() {
        return pipeline().jobs(deploy);
    }

    @Override
    String finding() {
        return """
                error[GL105]: job "deploy" needs job "build", which was not added to this pipeline
                   = yaml: deploy.needs[0]
                   = note: "build" is defined here
                   = help: add it to the jobs of the pipeline: .jobs(..., build, deploy)
                """;
    }

    @Override
    Pipeline good() {
        return pipeline().jobs(build, deploy);
    }
}
