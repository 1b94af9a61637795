package com.example.testing;

import static com.example.testing.FailingAssertion.message;
import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.assertion.PipelineAssertions.assertThatProject;
import static dev.pipewright.assertion.PipelineAssertions.assertThatYaml;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pipewright.assertion.TestedPipeline;
import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineAssertTest {

    private final Pipeline shop = new Shop().define();

    @Test
    void the_structure_is_that_of_what_gitlab_resolves() {
        assertThat(shop)
                .isAccepted()
                .hasStages("build", "test", "deploy")
                .hasJobs("compile", "test: [21]")
                .hasOnlyJobs("compile", "test", "docs", "deploy")
                .hasInstances("test", 2)
                .hasInstances("deploy", 1)
                .hasLongestPath("compile", "test", "deploy")
                .hasLongestPathOfAtMost(3)
                .cachesAreWrittenOnlyBy("compile")
                .job("compile", compile -> compile.isInStage("build").hasCachePolicies(PULL_PUSH))
                .job("test", test -> test.needs("compile").hasCachePolicies(PULL))
                .job(
                        "deploy",
                        deploy -> deploy.waitsForStages()
                                .has("image.name", "maven:3.9.11")
                                .has("environment.name", "production")
                                .has("variables.MODE", "careful")
                                .has("rules[0].when", "manual")
                                .has("cache[0].paths", List.of(".m2"))
                                .has("variables", Map.of("MODE", "careful"))
                                .has("allow_failure", false)
                                .hasNo("retry"));
    }

    @Test
    void what_differs_is_told_with_what_is_there() {
        assertThat(message(() -> assertThat(shop).hasStages("build"))).contains("they are build, test, deploy");
        assertThat(message(() -> assertThat(shop).hasOnlyJobs("compile", "test", "docs")))
                .contains("there are also \"deploy\"");
        assertThat(message(() -> assertThat(shop).hasInstances("test", 3)))
                .contains("it has 2: \"test: [17]\", \"test: [21]\"");
        assertThat(message(() -> assertThat(shop).hasLongestPath("compile", "deploy")))
                .contains("it is \"compile\" -> \"test\" -> \"deploy\"");
        assertThat(message(() -> assertThat(shop).hasLongestPathOfAtMost(2))).contains("it has 3");
        assertThat(message(() -> assertThat(shop).cachesAreWrittenOnlyBy("test")))
                .contains("they are written by \"compile\"");
        assertThat(message(() -> assertThat(shop).hasJobs("compil"))).contains("did you mean \"compile\"?");
        assertThat(message(() -> assertThat(shop).job("compile", job -> job.needs("test"))))
                .contains("it waits for the stages before it");
    }

    @Test
    void a_resolved_value_that_differs_has_its_line() {
        assertThat(message(() -> assertThat(shop).job("deploy", job -> job.has("environment.name", "staging"))))
                .startsWith("job \"deploy\" should have environment.name = \"staging\"\n\n"
                        + "environment.name is \"production\"\n  --> src/test/java/com/example/testing/Shop.java:");
        assertThat(message(() -> assertThat(shop).job("deploy", job -> job.has("enviroment.name", "x"))))
                .contains("there is no \"enviroment\": did you mean \"environment\"?");
        assertThat(message(() -> assertThat(shop).job("deploy", job -> job.has("cache[3]", "x"))))
                .contains("there is no item 3: there are 1");
        assertThat(message(() -> assertThat(shop).job("deploy", job -> job.hasNo("environment"))))
                .contains("environment is ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(shop).job("deploy", job -> job.has("a..b[", "x")))
                .withMessageContaining("\"a..b[\" is no path");
    }

    @Test
    void the_longest_path_passes_stages_and_needs_alike() {
        assertThatYaml("""
                stages: [a, b, c]
                first: {stage: a, script: x}
                slow: {stage: a, script: x, needs: [first]}
                quick: {stage: b, script: x, needs: []}
                last: {stage: c, script: x}
                end: {stage: c, script: x}
                """).hasLongestPath("first", "slow", "last").hasLongestPath("first", "slow", "end");
        assertThat(message(() -> assertThat(shop).hasLongestPath("test", "compile", "deploy")))
                .contains("the longest path should be");
    }

    @Test
    void pipelines_are_equal_as_everywhere() {
        assertThat(shop).isEqualTo(new Shop().define()).isNotEqualTo(GitLab.pipeline());

        assertThat(message(() -> assertThat(shop).isEqualTo(GitLab.pipeline()))).contains("expected");
        assertThat(message(() -> assertThat(shop).isNotEqualTo(new Shop().define())))
                .contains("not to be equal");
    }

    @Test
    void what_gitlab_refuses_has_no_structure() {
        assertThatYaml("a: {script: x, needs: [b]}").isRefusedWith("undefined need: b");

        assertThat(message(() -> assertThatYaml("a: {script: x, needs: [b]}").hasStages("test")))
                .contains(
                        "GitLab should accept the configuration",
                        "undefined need: b",
                        "1 | a: {script: x, needs: [b]}");
        assertThat(message(() -> assertThat(shop).isRefusedWith("x"))).contains("it is accepted");
    }

    @Test
    void findings_are_asked_by_severity_and_by_id() {
        assertThat(shop).hasNoFindings(Severity.ERROR).hasNoFinding("GL101");

        String typo = "a: {script: x, needs: [b]}";
        assertThatYaml(typo).hasFinding("GL101");
        assertThat(message(() -> assertThatYaml(typo).hasNoFindings(Severity.WARNING)))
                .contains("there should be no findings of severity warning or worse", "error[GL101]", typo);
        assertThat(message(() -> assertThatYaml(typo).hasNoFindings())).contains("error[GL101]");
        assertThat(message(() -> assertThatYaml(typo).hasNoFinding("GL101"))).contains("error[GL101]");
        assertThat(message(() -> assertThatYaml("a: {script: x}").hasFinding("GL101")))
                .contains("finding GL101");
        assertThat(message(() -> assertThatYaml("a: [").hasNoFindings())).contains("error[");
    }

    @Test
    void committed_files_are_compared_byte_for_byte(@TempDir Path folder) throws IOException {
        assertThat(message(() -> assertThat(shop).matchesCommitted(folder)))
                .contains("run 'mvn pipewright:generate'", "there is no such file");
        for (CiFile file : shop.files()) {
            Files.writeString(folder.resolve(file.path()), file.content());
        }
        assertThat(shop).matchesCommitted(folder);
        CiConfiguration any = shop;
        assertThat(any).matchesCommitted(folder).hasNoFindings(Severity.ERROR);

        Files.writeString(folder.resolve("docs.yml"), "old\n");
        assertThat(message(() -> assertThat(shop).matchesCommitted(folder)))
                .contains(
                        "file \"docs.yml\" should be what its definition says",
                        "it differs from line 1 on:\n- old\n+ ");
        Files.writeString(
                folder.resolve("docs.yml"), shop.files().get(1).content().replace("\n", "\r\n"));
        assertThat(message(() -> assertThat(shop).matchesCommitted(folder))).contains("line ends only");
        assertThat(message(() -> assertThatYaml("a: {script: x}").matchesCommitted(folder)))
                .contains("definition in Java only");
    }

    @Test
    void a_project_on_disk_is_read_with_what_it_includes(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("ci"));
        Files.writeString(folder.resolve(".gitlab-ci.yml"), "include: ci/build.yml\n");
        Files.writeString(
                folder.resolve("ci/build.yml"), "build:\n  script: make\n  rules:\n    - if: $CI_COMMIT_TAG\n");

        assertThatProject(folder).hasOnlyJobs("build").on(push()).doesNotRun("build");
        assertThat(message(() -> assertThatProject(folder).on(push()).runs("build")))
                .contains("  --> ci/build.yml:4\n  |\n4 |     - if: $CI_COMMIT_TAG\n");
        assertThat(GitLab.pipeline().include(Include.local("ci/build.yml")))
                .in(folder)
                .hasOnlyJobs("build");
    }

    @Test
    void inputs_and_another_entry_stay_with_the_pipeline(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("deploy.yml"), """
                spec:
                  inputs:
                    target:
                ---
                deploy-$[[ inputs.target ]]:
                  script: deploy
                """);
        TestedPipeline deploy = TestedPipeline.project(ProjectFiles.none())
                .entry("deploy.yml")
                .inputs(Mapping.empty(Origin.unknown()).with("target", Scalar.of("staging")))
                .in(new DirectoryFiles(folder));

        assertThat(deploy).hasOnlyJobs("deploy-staging");
        assertThat(deploy).hasToString("deploy.yml");
        assertThat(deploy.pipeline()).isEmpty();
    }
}
