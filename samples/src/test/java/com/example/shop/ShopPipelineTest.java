package com.example.shop;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.definition.CiFile;
import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a team holds its pipeline together: with JUnit, as any other code. */
class ShopPipelineTest {

    private final Pipeline shop = new ShopPipeline().define();

    private Job job(String name) {
        return shop.job(name).orElseThrow();
    }

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(shop.diagnostics()).isEmpty();
    }

    @Test
    void committed_files_are_current() {
        assertThat(shop.files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(Path.of(file.path()))
                        .as("run 'mvn pipewright:generate'")
                        .hasContent(file.content()));
    }

    @Test
    void stages_are_in_the_order_of_the_jobs() {
        assertThat(shop.effective().stageNames()).containsExactly(".pre", "sync", "build", "test", "deploy", ".post");
    }

    @Test
    void only_the_warming_job_writes_the_cache() {
        assertThat(shop.effective().jobs())
                .filteredOn(job -> job.cacheList().stream()
                        .flatMap(List::stream)
                        .flatMap(cache -> cache.policy().stream())
                        .anyMatch(PULL_PUSH::equals))
                .extracting(Job::name)
                .containsExactly("warm-m2");
        assertThat(ShopPipeline.M2.policy()).contains(PULL);
        assertThat(job("warm-m2").cacheList().orElseThrow())
                .extracting(Cache::key)
                .containsExactly(ShopPipeline.M2.key());
    }

    @Test
    void compiling_does_not_depend_on_the_warming_job_being_there() {
        assertThat(job("compile").needsList()).contains(List.of(job("warm-m2").ifPresent()));
    }

    @Test
    void deployments_wait_for_the_tests_on_the_newest_java() {
        assertThat(job("deploy").needsList()).contains(List.of(job("test").where("JAVA", "21")));
        assertThat(job("test").parallel().orElseThrow().rows()).hasSize(4);
    }

    @Test
    void deployments_are_only_for_tags_and_never_cancelled() {
        assertThat(job("deploy").rulesList().orElseThrow())
                .extracting(rule -> rule.condition().orElseThrow().toString())
                .containsExactly("$CI_COMMIT_TAG =~ /^v\\d+/");
        assertThat(shop.effective().job("deploy").orElseThrow().interruptible()).contains(false);
    }

    @Test
    void the_documentation_has_a_pipeline_of_its_own() {
        assertThat(shop.files()).extracting(CiFile::path).contains("shop/docs.gitlab-ci.yml");
        assertThat(job("docs").trigger()).isPresent();
    }
}
