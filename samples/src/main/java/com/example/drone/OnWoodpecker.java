package com.example.drone;

import static dev.pipewright.woodpecker.Woodpecker.PUSH;
import static dev.pipewright.woodpecker.Woodpecker.secret;
import static dev.pipewright.woodpecker.Woodpecker.step;
import static dev.pipewright.woodpecker.Woodpecker.woodpecker;
import static dev.pipewright.woodpecker.Woodpecker.workflow;
import static dev.pipewright.woodpecker.WoodpeckerVariable.COMMIT_SHA;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.woodpecker.Step;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;

/** One workflow, which runs for each service of its matrix that changed, and for all where the base image changed. */
public final class OnWoodpecker implements PipelineDefinition {

    private static final String SERVICE = "${SERVICE}";
    private static final String BASE = "base:build-" + COMMIT_SHA.first(8);
    private static final String IMAGE = Services.REGISTRY + "/" + SERVICE + ":build-" + COMMIT_SHA.first(8);

    @Override
    public WoodpeckerConfiguration define() {
        Step base = docker("base", "docker build -t " + BASE + " base");
        Step build = docker("build", "docker build --build-arg BASE=" + BASE + " -t " + IMAGE + " " + SERVICE);
        Step test = docker("test", "docker run --rm " + IMAGE + " " + Services.TEST);
        Step push = docker(
                        "push",
                        "echo \"$REGISTRY_PASSWORD\" | docker login --username AWS --password-stdin "
                                + Services.REGISTRY,
                        "docker push " + IMAGE)
                .variable("REGISTRY_PASSWORD", secret("registry_password"));
        return woodpecker(workflow("services")
                        .axis("SERVICE", Services.ALL.toArray(String[]::new))
                        .when(when -> when.event(PUSH).path(SERVICE + "/**", "base/**"))
                        .steps(base, build, test, push))
                .trusted();
    }

    /** A step upon the machine's daemon. */
    private static Step docker(String name, String... commands) {
        return step(name)
                .image("docker:28-cli")
                .commands(commands)
                .volumes("/var/run/docker.sock:/var/run/docker.sock");
    }
}
