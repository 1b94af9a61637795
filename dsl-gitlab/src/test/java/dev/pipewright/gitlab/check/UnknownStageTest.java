package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

final class UnknownStageTest extends CheckTest {

    private final Job build = job("build").stage("build").script("make");

    @Override
    Pipeline bad() {
        return pipeline()
                .stages("build", "verify")
                .jobs(build, job("check").stage("verfiy").script("make check"));
    }

    @Override
    String finding() {
        return """
                error[GL104]: job "check" is in stage "verfiy", which this pipeline does not have
                   = yaml: check.stage
                   = help: did you mean "verify"? the stages are ".post", ".pre", "build", "verify"
                """;
    }

    @Override
    Pipeline good() {
        return pipeline()
                .stages("build", "verify")
                .jobs(build, job("check").stage("verify").script("make check"));
    }

    @Override
    boolean isRepaired() {
        return true;
    }
}
