package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

final class NeedsLaterStageTest extends CheckTest {

    private final Job deploy = job("deploy").stage("deploy").script("./deploy.sh");

    @Override
    Pipeline bad() {
        return pipeline()
                .stages("build", "deploy")
                .jobs(deploy, job("build").stage("build").needs(deploy).script("make"));
    }

    @Override
    String finding() {
        return """
                error[GL102]: job "build" of stage "build" needs job "deploy" of the later stage "deploy"
                   = yaml: build.needs[0]
                   = note: "deploy" is defined here
                   = help: a need lies in the same or an earlier stage; the stages are .pre, build, deploy, .post
                """;
    }

    @Override
    Pipeline good() {
        return pipeline()
                .stages("build", "deploy")
                .jobs(deploy, job("build").stage("build").script("make"));
    }
}
