package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

final class JobWithoutWorkTest extends CheckTest {

    private final Job base = job(".base").image("alpine:3.22");

    @Override
    Pipeline bad() {
        return pipeline().jobs(base, job("build").extending(base));
    }

    @Override
    String finding() {
        return """
                error[GL010]: job "build" has no script, run or trigger
                   = yaml: build
                   = help: give it a script(...), or name it ".build" if other jobs only extend it
                """;
    }

    @Override
    Pipeline good() {
        return pipeline().jobs(base, job("build").extending(base).script("make"));
    }
}
