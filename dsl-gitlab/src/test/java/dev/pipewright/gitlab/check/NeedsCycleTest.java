package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

final class NeedsCycleTest extends CheckTest {

    private final Job lint = job("lint").script("make lint");

    @Override
    Pipeline bad() {
        return pipeline()
                .jobs(
                        lint,
                        job("a").needs("b", "lint").script("make a"),
                        job("b").needs("c").script("make b"),
                        job("c").needs("a").script("make c"));
    }

    @Override
    String finding() {
        return """
                error[GL103]: jobs need each other in a circle: "a" -> "b" -> "c" -> "a"
                   = yaml: a.needs[0]
                   = note: "a" needs "b"
                   = note: "b" needs "c"
                   = note: "c" needs "a"
                   = help: drop one of these needs
                """;
    }

    @Override
    Pipeline good() {
        return pipeline()
                .jobs(
                        lint,
                        job("a").needs("b", "lint").script("make a"),
                        job("b").needs("c").script("make b"),
                        job("c").script("make c"));
    }
}
