package com.example.django;

import static dev.pipewright.gitlab.GitLab.image;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.GitLab.service;
import static dev.pipewright.gitlab.GitLab.stage;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_DEFAULT_BRANCH;

import dev.pipewright.gitlab.Image;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Service;
import dev.pipewright.gitlab.Stage;
import dev.pipewright.gitlab.expression.Condition;
import java.time.Duration;

/** What all steps have in common: the stages, the images, and the parts of a job that do not change. */
final class Django {

    static final Stage BUILD = stage("build");
    static final Stage TEST = stage("test");
    static final Stage DEPLOY = stage("deploy");

    static final Image DOCKER = image("docker:28.5.1");
    static final Service DOCKER_DAEMON = service("docker:28.5.1-dind");
    static final String APP_IMAGE = "$CI_REGISTRY_IMAGE:$CI_COMMIT_SHA";

    static final Condition DEFAULT_BRANCH = CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH);

    private Django() {}

    /** A job that talks to a Docker daemon beside it, over TLS as the daemon's image wants it. */
    static Job dockerJob(String name) {
        return job(name)
                .image(DOCKER)
                .services(DOCKER_DAEMON)
                .variable("DOCKER_TLS_CERTDIR", "/certs")
                .beforeScript(
                        "echo \"$CI_REGISTRY_PASSWORD\" | docker login --username \"$CI_REGISTRY_USER\" --password-stdin"
                                + " \"$CI_REGISTRY\"");
    }

    /** The deployment, the same in every step. */
    static Job deploy() {
        return job("deploy")
                .stage(DEPLOY)
                .image(image("alpine/helm:3.19.0"))
                .script("helm upgrade --install shop deploy/chart --set image.tag=\"$CI_COMMIT_SHA\"")
                .environment("production", e -> e.url("https://shop.example.com"))
                .timeout(Duration.ofMinutes(15))
                .resourceGroup("production")
                .rules(rule(DEFAULT_BRANCH));
    }
}
