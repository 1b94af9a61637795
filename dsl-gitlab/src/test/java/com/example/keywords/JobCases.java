package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.AllowFailure;
import dev.pipewright.gitlab.DefaultKeyword;
import dev.pipewright.gitlab.Identity;
import dev.pipewright.gitlab.InputType;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.JobInput;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Retry;
import dev.pipewright.gitlab.RetryWhen;
import dev.pipewright.gitlab.Stage;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.time.Duration;
import java.util.Map;

final class JobCases {

    private final Job test = job("test").script("make test");

    Job script_of_one_command() {
        return test;
    }

    Job script_around() {
        return job("test")
                .stage("verify")
                .beforeScript("cd app")
                .addBeforeScript("make deps")
                .script("make test")
                .addScript("make lint")
                .afterScript("make clean")
                .addAfterScript("docker ps");
    }

    Job hooks() {
        return test.hooks(h -> h.preGetSourcesScript("git config --global http.postBuffer 524288000")
                .addPreGetSourcesScript("date"));
    }

    Pipeline stages_in_the_order_of_their_use() {
        Stage lint = stage("lint"), ship = stage("ship");
        return pipeline()
                .jobs(
                        job("style").stage(lint).script("make style"),
                        job("clean").stage(Stage.POST).script("make clean"),
                        job("publish").stage(ship).script("make publish"),
                        job("prepare").stage(Stage.PRE).script("make prepare"));
    }

    Pipeline stages_as_the_author_orders_them() {
        return pipeline()
                .stages("test", "build")
                .jobs(job("compile").stage("build").script("make"));
    }

    Job tags() {
        return test.tags("linux", "arm64").addTags("large");
    }

    Job manual_with_a_question() {
        return test.when(MANUAL).allowFailure(false).manualConfirmation("Deploy to production?");
    }

    Job delayed() {
        return test.when(DELAYED).startIn(Duration.ofMinutes(30));
    }

    Job after_a_failure() {
        return test.stage("deploy").when(ON_FAILURE);
    }

    Job may_fail() {
        return test.allowFailure(true);
    }

    Job may_fail_with_one_code() {
        return test.allowFailure(AllowFailure.exitCodes(137));
    }

    Job may_fail_with_some_codes() {
        return test.allowFailure(AllowFailure.exitCodes(137, 255));
    }

    Job retried_twice() {
        return test.retry(2);
    }

    Job retried_twice_as_an_object() {
        return test.retry(Retry.of().max(2));
    }

    Job retried_after_some_failures() {
        return test.retry(
                2,
                r -> r.when(RetryWhen.RUNNER_SYSTEM_FAILURE, RetryWhen.STUCK_PENDING_NO_MATCHING_RUNNERS)
                        .addWhen(RetryWhen.SCRIPT_FAILURE)
                        .exitCodes(137)
                        .addExitCodes(255));
    }

    Job retried_after_one_kind_of_failure() {
        return test.retry(r -> r.max(1).when(RetryWhen.API_FAILURE).exitCodes(42));
    }

    Job retried_after_any_failure_by_name() {
        return test.retry(1, r -> r.when(RetryWhen.known()));
    }

    Job timeout() {
        return test.timeout(Duration.ofMinutes(90));
    }

    Job timeout_in_words() {
        return test.timeout("3h 30m");
    }

    Job interruptible() {
        return test.interruptible(true);
    }

    Job resource_group() {
        return test.resourceGroup("production");
    }

    Job coverage() {
        return test.coverage("/Total coverage: (\\d+)%/");
    }

    Job inherits_nothing() {
        return test.inherit(i -> i.defaults(false).variables(false));
    }

    Job inherits_some() {
        return test.inherit(i -> i.defaults(DefaultKeyword.IMAGE)
                .addDefaults(DefaultKeyword.BEFORE_SCRIPT)
                .variables("MAVEN_OPTS")
                .addVariables("CI"));
    }

    Job inherits_every_default_by_name() {
        return test.inherit(i -> i.defaults(DefaultKeyword.known()));
    }

    Pipeline extends_one() {
        Job base = job(".base").image("alpine:3.22");
        return pipeline().jobs(base, test.extending(base));
    }

    Pipeline extends_several() {
        Job linux = job(".linux").tags("linux"), large = job(".large").tags("large");
        return pipeline().jobs(linux, large, test.extending(linux).addExtending(large));
    }

    Job extends_what_an_include_brings() {
        return test.extending(external(".from-template"));
    }

    Pipeline dependencies() {
        Job build = job("build").stage("build").script("make"),
                lint = job("lint").stage("build").script("make lint");
        return pipeline()
                .stages("build", "test")
                .jobs(
                        build,
                        lint,
                        test.stage("test").dependencies(build).addDependencies(lint),
                        job("alone").stage("test").script("true").dependencies());
    }

    Job inputs() {
        return test.when(MANUAL)
                .input(
                        "environment",
                        JobInput.of("staging").options("staging", "production").addOptions("review"))
                .input("replicas", JobInput.of(2).type(InputType.NUMBER).description("How many instances to start."))
                .input("dry_run", JobInput.of(true).type(InputType.BOOLEAN))
                .input("version", JobInput.of("1.0").regex("^\\d+\\.\\d+$").defaultValue("1.1"));
    }

    Job identity() {
        return test.identity(Identity.GOOGLE_CLOUD);
    }

    Job dast_configuration() {
        return job("dast")
                .stage("dast")
                .script("/analyze")
                .dastConfiguration(d -> d.siteProfile("Example Co").scannerProfile("Quick Passive Test"));
    }

    Job a_comment() {
        return test.comment("Runs on every push, since the deployment asks for it.\nSee the manual.");
    }

    Job a_key_set_by_hand_and_one_taken_away() {
        return test.interruptible(true)
                .tags("a")
                .set("tags", Sequence.of(Scalar.of("linux")))
                .without("interruptible");
    }

    @Finds("GL901")
    Job a_keyword_that_nobody_knows() {
        return test.set("brand_new", "high");
    }

    Pipeline a_hidden_job() {
        return pipeline().jobs(job(".hidden").variable("A", "1").tags("x"), test);
    }

    Pipeline names_that_need_quotes() {
        return pipeline()
                .jobs(
                        job("yes").script("true"),
                        job("1").script("true"),
                        job("test: unit").script("true"),
                        job("über").script("true"));
    }

    Job inputs_of_a_map() {
        return test.when(MANUAL).inputs(Map.of("replicas", JobInput.of(2).type(InputType.NUMBER)));
    }
}
