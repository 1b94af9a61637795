package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Image;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.PullPolicy;

final class ImageCases {

    private final Job test = job("test").script("make test");

    Job image_by_its_name() {
        return test.image("maven:3.9.11-eclipse-temurin-17");
    }

    Job image_as_an_object_that_is_short() {
        return test.image(image("docker:28.5.1"));
    }

    Job everything_an_image_can_say() {
        return test.image(
                "registry.example/tool:1.2",
                i -> i.entrypoint("")
                        .docker(d -> d.platform("arm64/v8").user("dave"))
                        .kubernetes(k -> k.user(1001))
                        .pullPolicy(PullPolicy.ALWAYS)
                        .addPullPolicy(PullPolicy.IF_NOT_PRESENT));
    }

    Job one_pull_policy() {
        return test.image("alpine:3.22", i -> i.name("alpine:3.23").pullPolicy(PullPolicy.NEVER));
    }

    Job an_entry_point_of_two_words() {
        return test.image(image("alpine:3.22").entrypoint("/bin/sh").addEntrypoint("-c"));
    }

    Job a_user_of_kubernetes_by_name() {
        return test.image("alpine:3.22", i -> i.kubernetes(k -> k.user("1001:1001")));
    }

    Job services_by_their_names() {
        return test.services("postgres:17", "redis:8");
    }

    Job a_service_as_an_object_that_is_short() {
        return test.services(service("docker:28.5.1-dind")).addServices(service("redis:8"));
    }

    Job everything_a_service_can_say() {
        return test.services(service("mysql:9")
                .name("mysql:9.5")
                .alias("db db.example")
                .entrypoint("/usr/bin/env")
                .addEntrypoint("sh")
                .command("mysqld")
                .addCommand("--sql-mode=ANSI")
                .variable("MYSQL_DATABASE", "shop")
                .variable("MYSQL_PASSWORD", "$PASSWORD", v -> v.expand(false))
                .docker(d -> d.platform("linux/amd64"))
                .kubernetes(k -> k.user(1000))
                .pullPolicy(PullPolicy.IF_NOT_PRESENT)
                .addPullPolicy(PullPolicy.ALWAYS));
    }

    Job no_services() {
        return test.services();
    }

    Pipeline an_image_that_jobs_share() {
        Image tool = named("tool", image("registry.example/tool:1.2").entrypoint(""));
        return pipeline().jobs(test.image(tool), job("lint").script("make lint").image(tool));
    }

    Pipeline a_named_image_stays_an_object() {
        Image tool = named("tool", image("registry.example/tool:1.2"));
        return pipeline().jobs(test.image(tool), job("lint").script("make lint").image(tool.entrypoint("")));
    }

    Job an_image_of_another_job() {
        return test.image(reference(".base", "image"));
    }
}
