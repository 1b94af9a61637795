package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.DeploymentTier;
import dev.pipewright.gitlab.Environment;
import dev.pipewright.gitlab.EnvironmentAction;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.time.Duration;

final class EnvironmentCases {

    private final Job deploy = job("deploy").stage("deploy").script("./deploy.sh");

    Job a_name() {
        return deploy.environment("production");
    }

    Job an_object_that_is_short() {
        return deploy.environment(Environment.of("production"));
    }

    Job a_name_and_an_address() {
        return deploy.environment("production", e -> e.url("https://shop.example"));
    }

    Pipeline a_review_app_and_its_end() {
        Job stop = job("stop review")
                .stage("deploy")
                .script("./stop.sh")
                .rules(rule().when(MANUAL))
                .environment("review/$CI_COMMIT_REF_SLUG", e -> e.action(EnvironmentAction.STOP));
        Job start = deploy.environment(
                "review/$CI_COMMIT_REF_SLUG",
                e -> e.url("https://$CI_ENVIRONMENT_SLUG.example")
                        .onStop("stop review")
                        .autoStopIn(Duration.ofDays(7))
                        .deploymentTier(DeploymentTier.DEVELOPMENT));
        return pipeline().jobs(start, stop);
    }

    Job a_cluster() {
        return deploy.environment(Environment.of("staging")
                .name("production")
                .kubernetes(k -> k.agent("group/agents:main")
                        .managedResources(m -> m.enabled(false))
                        .dashboard(d -> d.namespace("shop").fluxResourcePath("helm.toolkit.fluxcd.io/v2/shop"))));
    }

    @SuppressWarnings("deprecation")
    Job a_cluster_as_it_was_said_before() {
        return deploy.environment(
                "production",
                e -> e.kubernetes(
                        k -> k.agent("group/agents:main").namespace("shop").fluxResourcePath("kustomize/shop")));
    }
}
