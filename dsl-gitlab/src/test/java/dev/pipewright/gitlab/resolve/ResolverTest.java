package dev.pipewright.gitlab.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.include.IncludeSources;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final String ENTRY = ".gitlab-ci.yml";

    @Test
    void a_value_knows_the_line_of_the_file_that_it_comes_from() {
        Resolution resolution = resolve(Map.of(ENTRY, """
                include: ci/base.yml
                build:
                  extends: .base
                  script: make
                """, "ci/base.yml", """
                .base:
                  tags: [linux]
                  image: maven:3.9
                """));
        Mapping keywords = resolution.job("build").orElseThrow().keywords();
        Node image = Objects.requireNonNull(((Mapping) Objects.requireNonNull(keywords.get("image"))).get("name"));
        assertThat(image.origin()).hasToString("ci/base.yml:3:10");
        assertThat(Objects.requireNonNull(keywords.get("script")).origin()).hasToString(".gitlab-ci.yml:4:11");
    }

    @Test
    void an_error_has_our_words_gitlabs_words_the_place_and_the_nearest_right_thing() {
        Diagnostic finding = finding("""
                build: {script: make}
                test:
                  script: make test
                  needs: [biuld]
                """);
        assertThat(finding.headline())
                .isEqualTo("error[GL101]: job \"test\" needs job \"biuld\", which this pipeline does not define");
        assertThat(finding.origin()).hasToString(".gitlab-ci.yml:4:11");
        assertThat(finding.path()).isEqualTo("test.needs");
        assertThat(finding.help()).containsExactly("did you mean \"build\"? defined are \"build\", \"test\"");
        assertThat(finding.related().get(0).what()).isEqualTo("GitLab says: test job: undefined need: biuld");
    }

    @Test
    void a_wrong_keyword_is_named_with_its_job() {
        Diagnostic finding = finding("""
                build:
                  script: make
                  artifacts: {path: [x]}
                """);
        assertThat(finding.headline())
                .isEqualTo("error[GL021]: \"artifacts\" of job \"build\" has the unknown key \"path\"");
        assertThat(finding.help().get(0)).startsWith("did you mean \"paths\"?");
        assertThat(finding.related().get(0).what())
                .isEqualTo("GitLab says: jobs:build:artifacts config contains unknown keys: path");
    }

    @Test
    void an_include_that_no_source_knows_makes_its_jobs_unknown_and_nothing_wrong() {
        Resolution resolution = resolve(Map.of(ENTRY, """
                include: [{template: Jobs/SAST.gitlab-ci.yml}]
                sast: {variables: {DEPTH: "1"}}
                own: {script: x, needs: [sast]}
                borrowed: {extends: .sast}
                """));
        assertThat(resolution.errors()).isEmpty();
        assertThat(resolution.isComplete()).isFalse();
        assertThat(resolution.jobs()).extracting(ResolvedJob::name).containsExactly("own");
        assertThat(resolution.unknownJobs()).containsExactly("borrowed", "sast");
        assertThat(resolution.unresolved().get(0).what()).isEqualTo("template Jobs/SAST.gitlab-ci.yml");
    }

    @Test
    void files_of_another_project_come_from_the_place_that_the_user_maps_it_to() {
        IncludeSources sources = new IncludeSources() {
            @Override
            public Optional<ProjectFiles> project(String project, String ref) {
                return project.equals("group/ci") && ref.equals("v1")
                        ? Optional.of(
                                ProjectFiles.of(
                                        Map.of(
                                                "a.yml",
                                                "include: b.yml\n",
                                                "b.yml",
                                                "lint: {script: lint}\n",
                                                "templates/scan.yml",
                                                "spec: {inputs: {stage: {default: test}}}\n---\nscan: {stage: \"$[[ inputs.stage ]]\", script: x}\n")))
                        : Optional.empty();
            }
        };
        Resolution resolution =
                Resolver.of(ProjectFiles.none()).sources(sources).resolve(ENTRY, """
                include:
                  - {project: group/ci, ref: v1, file: a.yml}
                  - component: gitlab.example/group/ci/scan@v1
                    inputs: {stage: deploy}
                """);
        assertThat(resolution.errors()).isEmpty();
        assertThat(resolution.jobs()).extracting(ResolvedJob::name).containsExactly("lint", "scan");
        assertThat(resolution.job("scan").orElseThrow().stage()).isEqualTo("deploy");
    }

    @Test
    void a_matrix_becomes_jobs_with_gitlabs_names() {
        Resolution resolution = resolve(Map.of(ENTRY, """
                test:
                  script: x
                  parallel: {matrix: [{JAVA: [17, 21], DB: [pg]}]}
                deploy: {script: x, needs: [test]}
                """));
        assertThat(resolution.jobs())
                .extracting(ResolvedJob::name)
                .containsExactly("test: [17, pg]", "test: [21, pg]", "deploy");
    }

    private static Diagnostic finding(String yaml) {
        List<Diagnostic> findings = resolve(Map.of(ENTRY, yaml)).diagnostics();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static Resolution resolve(Map<String, String> files) {
        return Resolver.of(ProjectFiles.of(files)).resolve(ENTRY);
    }
}
