package dev.pipewright.gitlab.ecosystem;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class EcosystemTest {

    static final List<Ecosystem> ALL = List.of(
            Ecosystem.maven("21"),
            Ecosystem.gradle("17"),
            Ecosystem.npm("22"),
            Ecosystem.yarn("22"),
            Ecosystem.pnpm("24"),
            Ecosystem.pip("3.13"),
            Ecosystem.poetry("3.12"),
            Ecosystem.uv("3.14"),
            Ecosystem.go("1.25"),
            Ecosystem.cargo("1.90"),
            Ecosystem.bundler("3.4"),
            Ecosystem.composer("2.8"),
            Ecosystem.nuget("9.0"),
            Ecosystem.ccache("14"));

    private static Pipeline twoJobs(Ecosystem ecosystem) {
        Job warm = ecosystem.writes(job("warm").stage("sync")).script(ecosystem.install());
        Job test = ecosystem.reads(job("test").stage("test")).script(ecosystem.install());
        return pipeline().jobs(warm, test);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void one_job_writes_the_cache_and_another_pulls_it(Ecosystem ecosystem) {
        Pipeline pipeline = twoJobs(ecosystem);

        assertThat(pipeline.job("warm").orElseThrow().cacheList().orElseThrow())
                .singleElement()
                .satisfies(cache -> assertThat(cache.policy()).contains(PULL_PUSH));
        assertThat(pipeline.job("test").orElseThrow().cacheList().orElseThrow())
                .singleElement()
                .satisfies(cache -> assertThat(cache.policy()).contains(PULL));
        assertThat(pipeline.diagnostics()).isEmpty();
    }

    /** A cache outside of the project's folder is not saved at all, and a variable that points elsewhere leaves it empty. */
    @ParameterizedTest
    @FieldSource("ALL")
    void a_variable_points_to_the_folder_that_is_cached(Ecosystem ecosystem) {
        List<String> paths = ecosystem.cache().pathsList().orElseThrow();

        assertThat(paths).allSatisfy(path -> {
            assertThat(path).doesNotStartWith("/").doesNotStartWith("~").doesNotContain("..");
            assertThat(ecosystem.variables().values())
                    .anySatisfy(value -> assertThat("$CI_PROJECT_DIR/" + path)
                            .startsWith(value.replace("-Dmaven.repo.local=", "")
                                    .replaceFirst("^(?!\\$)", "\\$CI_PROJECT_DIR/")));
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void the_key_is_a_checksum_with_the_version(Ecosystem ecosystem) {
        assertThat(ecosystem.cache().key().orElseThrow().isChecksum()).isTrue();
        assertThat(ecosystem.cache().key().orElseThrow().toString()).contains("\"prefix\"=\"" + ecosystem.name() + "-");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void the_image_does_not_move(Ecosystem ecosystem) {
        assertThat(ecosystem.image()).matches("[a-z./-]+:\\d\\S*\\d\\S*");
    }

    @Test
    void for_a_whole_pipeline_the_yaml_says_it_once() {
        Ecosystem npm = Ecosystem.npm("22");
        Job install = job("install").stage("sync").cache(npm.writtenCache()).script(npm.install());
        Job test = job("test").stage("test").script("npm test");

        assertThat(npm.everywhere(pipeline()).jobs(install, test).toYaml())
                .contains("""
                variables:
                  npm_config_cache: $CI_PROJECT_DIR/.npm
                  npm_config_prefer_offline: 'true'
                  FF_USE_FASTZIP: 'true'
                  CACHE_COMPRESSION_LEVEL: fastest

                default:
                  image: node:22.20.0-slim
                  cache: &npm
                    key:
                      files:
                        - package-lock.json
                      prefix: npm-22
                    paths:
                      - .npm
                    policy: pull
                """)
                .contains("""
                install:
                  stage: sync
                  cache:
                    <<: *npm
                    policy: pull-push
                  script:
                    - npm ci
                """);
    }

    @Test
    void an_unknown_version_says_which_are_known() {
        assertThatThrownBy(() -> Ecosystem.maven("22"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no image of Java \"22\" is known; did you mean \"21\"? known versions are \"11\", \"17\", \"21\", \"25\", \"8\";"
                                + " for another, begin with one of these and set image(...)");
        assertThatThrownBy(() -> Ecosystem.pip("3.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"3.1");
    }

    @Test
    void images_lock_files_and_commands_can_be_others() {
        Ecosystem own = Ecosystem.pip("3.13")
                .image("registry.example.com/python:3.13.9-1")
                .lockFiles("constraints.txt")
                .install("pip install --constraint constraints.txt .");

        assertThat(own.image()).isEqualTo("registry.example.com/python:3.13.9-1");
        assertThat(own.cache().key().orElseThrow())
                .hasToString("[\"files\"=[\"constraints.txt\"], \"prefix\"=\"pip-3.13\"]");
        assertThat(own.install()).containsExactly("pip install --constraint constraints.txt .");
    }

    @ParameterizedTest
    @FieldSource("dev.pipewright.gitlab.ecosystem.Images#ALL")
    void every_known_version_has_an_image_of_that_version(Images images) {
        assertThat(images.versions())
                .hasSizeGreaterThan(1)
                .allSatisfy(version -> assertThat(images.of(version))
                        .containsPattern("[:.-]" + version.replace(".0", "") + "(\\D|$)"));
    }
}
