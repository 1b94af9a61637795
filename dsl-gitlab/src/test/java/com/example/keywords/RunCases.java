package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.RunStep;
import dev.pipewright.gitlab.StepGit;
import dev.pipewright.gitlab.StepGitSource;
import dev.pipewright.gitlab.StepOci;
import dev.pipewright.gitlab.StepOciSource;
import dev.pipewright.tree.Scalar;
import java.util.Map;

final class RunCases {

    private final Job run = job("run");

    Job a_script() {
        return run.run(RunStep.of("greet").env("NAME", "world").script("echo hello $NAME"));
    }

    Job a_script_after_another() {
        return run.run(RunStep.of("one").script("echo 1"))
                .addRun(RunStep.of("x").name("two").script("echo 2\necho 3\n"));
    }

    Job a_step_by_its_address() {
        return run.run(RunStep.of("greet")
                .step("./steps/greet@v1")
                .input("name", "world")
                .input("loud", true)
                .input("times", 3));
    }

    Job a_step_of_a_repository() {
        return run.run(RunStep.of("greet").step(StepGitSource.of("https://gitlab.com/steps/greet", "main"), g -> g));
    }

    Job a_step_of_an_image() {
        return run.run(RunStep.of("greet")
                .step(StepOci.of(StepOciSource.of("x", "y", "z")
                        .registry("registry.example")
                        .repository("steps/greet")
                        .tag("1.0")
                        .dir("german")
                        .file("greet.yml"))));
    }

    Job a_function() {
        return run.run(RunStep.of("greet")
                .func(StepGit.of(StepGitSource.of("x", "y")
                        .url("https://gitlab.com/steps/greet")
                        .rev("v1")
                        .dir("german")
                        .file("greet.yml"))));
    }

    Job a_source_given_anew() {
        return run.run(
                RunStep.of("one")
                        .step(StepGit.of(StepGitSource.of("x", "y"))
                                .git(StepGitSource.of("https://gitlab.com/steps/greet", "v2"))),
                RunStep.of("two")
                        .func(StepOci.of(StepOciSource.of("x", "y", "z"))
                                .oci(StepOciSource.of("registry.example", "steps/greet", "2.0"))));
    }

    Job inputs_of_a_map() {
        return run.run(RunStep.of("greet").step("./greet").inputs(Map.of("name", Scalar.of("world"))));
    }
}
