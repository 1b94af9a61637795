package dev.pipewright.gitlab;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.YamlOrigin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineReadingTest {

    private static final String SHOP = """
            # The shop
            # of all shops

            spec:
              inputs:
                env: # which one
            ---
            .lines:
              - echo hidden
            .image: maven:3.9

            # what all have
            .base: &base
              image: !reference [.image]
              new_keyword: {a: 1} # GitLab 30

            # compiles
            build:
              <<: *base
              stage: build
              script:
                - !reference [.lines]
                - mvn -B compile

            test:
              needs: [build]
              script: mvn -B verify
              interruptible: true
            """;

    @Test
    void a_read_pipeline_equals_the_same_one_in_java() {
        Pipeline read = Pipeline.parse("""
                build:
                  image: maven:3.9
                  script: [mvn -B compile]
                """);
        assertThat(read)
                .isEqualTo(pipeline().jobs(job("build").image("maven:3.9").script("mvn -B compile")));
    }

    @Test
    void every_value_is_typed_and_knows_its_place() {
        Pipeline read = Pipeline.parse(SHOP, "ci/shop.yml");
        Job test = read.job("test").orElseThrow();
        assertThat(test.interruptible()).contains(true);
        assertThat(test.scriptList()).contains(List.of("mvn -B verify"));
        assertThat(test.toNode().origin()).isEqualTo(new YamlOrigin("ci/shop.yml", 25, 1));
        assertThat(test.needsList().orElseThrow()).hasSize(1);
        assertThat(read.jobs()).extracting(Job::name).containsExactly(".base", "build", "test");
        assertThat(read.header().orElseThrow().has("spec")).isTrue();
    }

    @Test
    void an_unchanged_pipeline_is_written_with_all_it_had() {
        Pipeline read = Pipeline.parse(SHOP);
        assertThat(read.toYaml()).isEqualTo("""
                # The shop
                # of all shops

                spec:
                  inputs:
                    env: # which one
                ---
                .lines:
                  - echo hidden

                .image: maven:3.9

                # what all have
                .base: &base
                  image: !reference [.image]
                  new_keyword: # GitLab 30
                    a: 1

                # compiles
                build:
                  <<: *base
                  stage: build
                  script:
                    - !reference [.lines]
                    - mvn -B compile

                test:
                  needs:
                    - build
                  script: mvn -B verify
                  interruptible: true
                """.replace(
                        "  # GitLab 30\n  new_keyword: {a: 1}\n", "  new_keyword: # GitLab 30\n    a: 1\n"));
        assertThat(Pipeline.parse(read.toYaml())).isEqualTo(read);
    }

    @Test
    void a_changed_job_stays_at_its_place_with_its_comment() {
        Pipeline changed = Pipeline.parse("""
                # one
                a:
                  script: x
                .list: [1]
                # two
                b:
                  script: z
                """).mapJobs(job -> job.name().equals("a") ? job.interruptible(true) : job);
        assertThat(changed.toYaml()).isEqualTo("""
                # one
                a:
                  script: x
                  interruptible: true

                .list:
                  - 1

                # two
                b:
                  script: z
                """);
    }

    @Test
    void stages_are_not_invented() {
        assertThat(Pipeline.parse("b: {stage: deploy, script: x}\na: {stage: build, script: x}")
                        .toYaml())
                .doesNotContain("stages");
    }

    @Test
    void what_merges_into_the_whole_file_survives_new_jobs() {
        Pipeline read = Pipeline.parse("""
                .all: &all
                  variables: {A: b}
                  built: {script: x}
                <<: *all
                """);
        assertThat(read.jobs()).extracting(Job::name).containsExactly(".all", "built");
        Pipeline more = read.addJobs(job("c").script("y"));
        assertThat(more.toNode().keys()).containsExactly("variables", ".all", "built", "c");
    }

    @Test
    void a_reference_has_no_typed_value_and_says_so() {
        Job build = Pipeline.parse(SHOP).job("build").orElseThrow();
        assertThatThrownBy(build::image)
                .isInstanceOf(WrongKindException.class)
                .hasMessage("image: expected a mapping, found a !reference, whose value is known only"
                        + " where it is resolved (.gitlab-ci.yml:14:10)");
    }

    @Test
    void keys_that_stand_twice_are_findings_of_the_pipeline() {
        Pipeline read = Pipeline.parse("a:\n  script: x\na:\n  script: z\n");
        assertThat(read.diagnostics()).extracting(Diagnostic::id).containsExactly("PW005");
    }

    @Test
    void what_is_no_yaml_is_refused_with_all_errors() {
        assertThatThrownBy(() -> Pipeline.parse("a: *x\nb: *y\n", "ci.yml"))
                .isInstanceOfSatisfying(UnreadablePipelineException.class, refused -> {
                    assertThat(refused.diagnostics()).hasSize(2);
                    assertThat(refused)
                            .hasMessage(
                                    "error[PW006]: no anchor \"x\" stands before this alias (ci.yml:1:4), and 1 more");
                });
    }

    @Test
    void what_is_no_configuration_is_refused() {
        assertThatThrownBy(() -> Pipeline.parse("# nothing\n"))
                .isInstanceOf(UnreadablePipelineException.class)
                .hasMessageStartingWith("error[GL020]: the file is empty");
        assertThatThrownBy(() -> Pipeline.parse("- a\n"))
                .isInstanceOf(UnreadablePipelineException.class)
                .hasMessageStartingWith("error[GL020]: the file is a list");
        assertThatThrownBy(() -> Pipeline.parse("text"))
                .isInstanceOf(UnreadablePipelineException.class)
                .hasMessageStartingWith("error[GL020]: the file is a single value");
    }

    @Test
    void a_document_that_GitLab_ignores_is_written_back() {
        Pipeline read = Pipeline.parse("a: {script: x}\n---\nb: {script: z}\n");
        assertThat(read.jobs()).extracting(Job::name).containsExactly("a");
        assertThat(read.toYaml()).contains("---\nb:\n");
    }

    @Test
    void a_file_is_read_by_its_path(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ci.yml"), "a: {script: x}");
        assertThat(Pipeline.read(file).toNode().get("a"))
                .isEqualTo(Pipeline.parse("a: {script: x}").toNode().get("a"));
        assertThatThrownBy(() -> Pipeline.read(folder.resolve("none.yml"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_pipelines_own_keywords_are_typed() {
        Pipeline read = Pipeline.parse("""
                default: {interruptible: true}
                workflow: {name: nightly}
                include: a.yml
                variables: {A: 1}
                """);
        assertThat(read.defaults().orElseThrow().interruptible()).contains(true);
        assertThat(read.workflow().orElseThrow().name()).contains("nightly");
        assertThat(read.includeList().orElseThrow()).hasSize(1);
        assertThat(read.variables().orElseThrow().get("A")).isEqualTo(Scalar.of(1));
    }
}
