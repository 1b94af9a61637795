package dev.pipewright.gitlab.practice;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PracticesTest {

    private static String yaml(Pipeline pipeline) {
        return pipeline.toYaml()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .reduce("", (a, b) -> a + b + "\n")
                .stripLeading();
    }

    @Test
    void jobs_are_interruptible_and_deployments_are_not() {
        Job build = job("build").script("make");
        Job deploy = job("deploy").environment("production").script("./deploy.sh");
        Practices interruptible = Practices.none().with("interruptible-by-default");
        assertThat(yaml(pipeline().practices(interruptible).jobs(build, deploy)))
                .isEqualTo("""
                        default:
                          interruptible: true

                        build:
                          script:
                            - make

                        deploy:
                          script:
                            - ./deploy.sh
                          interruptible: false
                          environment: production
                        """);
    }

    @Test
    void what_the_author_says_about_interruptible_stays() {
        Pipeline said = pipeline()
                .defaults(d -> d.interruptible(false))
                .jobs(job("build").script("make"));
        assertThat(said.appliedPractices()).doesNotContain("interruptible-by-default");
    }

    @Test
    void one_job_writes_a_checksum_keyed_cache_and_the_others_pull_it() {
        Cache m2 = cache("m2").key(checksum("pom.xml")).paths(".m2");
        Pipeline shared = pipeline()
                .practices(Practices.none().with("cache-with-one-writer"))
                .stages("build", "test")
                .jobs(
                        job("test").stage("test").cache(m2).script("mvn test"),
                        job("compile").stage("build").cache(m2).script("mvn compile"));
        assertThat(yaml(shared)).isEqualTo("""
                        stages:
                          - build
                          - test

                        test:
                          stage: test
                          cache: &m2
                            key:
                              files:
                                - pom.xml
                            paths:
                              - .m2
                            policy: pull
                          script:
                            - mvn test

                        compile:
                          stage: build
                          cache:
                            <<: *m2
                            policy: pull-push
                          script:
                            - mvn compile
                        """);
    }

    @Test
    void a_cache_with_a_policy_is_left_alone() {
        Cache m2 = cache("m2").key(checksum("pom.xml")).paths(".m2").policy(PULL);
        Pipeline said = pipeline()
                .jobs(job("a").cache(m2).script("mvn test"), job("b").cache(m2).script("mvn test"));
        assertThat(said.appliedPractices()).doesNotContain("cache-with-one-writer");
    }

    @Test
    void a_cache_in_default_is_pulled_by_all_but_its_writer() {
        Cache m2 = cache("m2").key(checksum("pom.xml")).paths(".m2");
        Pipeline shared = pipeline()
                .defaults(d -> d.interruptible(true).cache(m2))
                .jobs(job("a").script("mvn compile"), job("b").script("mvn test"));
        assertThat(yaml(shared)).contains("    policy: pull\n").contains("""
                        a:
                          cache:
                            <<: *m2
                            policy: pull-push
                        """).contains("b:\n  script:\n");
    }

    @Test
    void artifacts_expire_after_a_week_unless_somebody_says_otherwise() {
        Pipeline kept = pipeline()
                .jobs(
                        job("a").script("make").artifacts(x -> x.paths("out/")),
                        job("b").script("make").artifacts(x -> x.paths("out/").expireIn("2 hours")),
                        job("c").script("make").artifacts(x -> x.reports(r -> r.junit("report.xml"))));
        assertThat(yaml(kept)).containsOnlyOnce("expire_in: 7 days").containsOnlyOnce("expire_in: 2 hours");
    }

    @Test
    void without_practices_a_pipeline_is_written_as_its_author_wrote_it() {
        Pipeline plain = pipeline().practices(Practices.none()).jobs(job("a").script("make"));
        assertThat(plain.effective().toNode()).isEqualTo(plain.toNode());
        assertThat(plain.toYaml()).doesNotContain("Practices applied");
    }

    @Test
    void the_header_names_what_was_applied() {
        assertThat(pipeline().jobs(job("a").script("make")).toYaml())
                .contains("# Practices applied: interruptible-by-default, retry-on-runner-failures.");
    }

    @Test
    void an_unknown_practice_cannot_be_switched_off() {
        assertThatThrownBy(() -> Practices.recommended().without("interuptible-by-default"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"interruptible-by-default\"?");
    }

    @Test
    void the_page_of_practices_lists_each() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "practices.md"));

        assertThat(Practices.known().ids()).allSatisfy(id -> assertThat(page).contains("| `" + id + "` |"));
    }

    @Test
    void each_says_what_it_does_and_why() {
        assertThat(Practices.known().all()).allSatisfy(practice -> {
            assertThat(practice.id()).matches("[a-z]+(-[a-z]+)+");
            assertThat(practice.summary()).matches("[a-z].*[^.]");
            assertThat(practice.why()).endsWith(".").hasSizeGreaterThan(60);
        });
    }
}
