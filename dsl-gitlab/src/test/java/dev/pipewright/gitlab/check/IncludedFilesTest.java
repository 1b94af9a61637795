package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is included counts, and what is not there is unknown. */
class IncludedFilesTest {

    private static final String BASE = """
            .java:
              image: maven:latest
              script: [mvn -B verify]
            compile:
              stage: build
              script: [mvn -B compile]
            """;

    @Test
    void a_job_may_have_its_script_from_an_included_file() {
        assertThat(ids("""
                include: base.yml
                test:
                  extends: .java
                  image: maven:3.9.11
                  needs: [compile]
                """, Map.of("base.yml", BASE))).isEmpty();
    }

    @Test
    void a_finding_points_to_the_file_in_which_the_value_is_written() {
        Diagnostic found = findings("""
                include: base.yml
                test:
                  extends: .java
                """, Map.of("base.yml", BASE)).get(0);

        assertThat(found.id()).isEqualTo("GL401");
        assertThat(found.origin()).hasToString("base.yml:2:10");
        assertThat(found.path()).isEqualTo(".java.image");
        assertThat(found.message()).startsWith("job \".java\"");
    }

    @Test
    void a_need_of_no_job_in_any_file_is_found_where_it_is_written() {
        List<Diagnostic> found = findings("""
                include: base.yml
                test:
                  extends: .base
                """, Map.of("base.yml", """
                .base:
                  script: [make]
                  needs: [buidl]
                """));

        assertThat(found).extracting(Diagnostic::id).containsExactly("GL101");
        assertThat(found.get(0).origin()).hasToString("base.yml:3:11");
        assertThat(found.get(0).path()).isEqualTo(".base.needs[0]");
    }

    @Test
    void a_value_behind_a_reference_is_found_where_it_is_written() {
        Diagnostic found = findings("""
                .scripts:
                  install: [curl -s https://example.com/install.sh | sh]
                test:
                  script:
                    - !reference [.scripts, install]
                    - make test
                """, Map.of()).get(0);

        assertThat(found.id()).isEqualTo("GL406");
        assertThat(found.path()).isEqualTo(".scripts.install[0]");
        assertThat(found.origin().line()).isEqualTo(2);
    }

    @Test
    void a_comment_in_an_included_file_accepts_a_finding_there() {
        assertThat(ids(
                        """
                include: base.yml
                test:
                  extends: .java
                """,
                        Map.of(
                                "base.yml",
                                BASE.replace("latest", "latest # pipewright:ignore GL401 the newest is wanted"))))
                .isEmpty();
    }

    @Test
    void a_comment_at_the_top_of_an_included_file_accepts_a_finding_in_all_of_it() {
        String base = "# pipewright:ignore GL401 the newest is wanted\n\n" + BASE;

        assertThat(ids("""
                include: base.yml
                test:
                  extends: .java
                """, Map.of("base.yml", base))).isEmpty();
        assertThat(ids("""
                include: base.yml
                test:
                  extends: .java
                docs:
                  image: alpine:latest
                  script: [make docs]
                """, Map.of("base.yml", base))).containsExactly("GL401");
    }

    @Test
    void an_include_of_an_included_file_has_to_be_pinned_as_well() {
        Diagnostic found =
                findings("include: ci/base.yml", Map.of("ci/base.yml", """
                include: {project: group/ci, file: base.yml}
                test: {script: make}
                """)).get(0);

        assertThat(found.id()).isEqualTo("GL402");
        assertThat(found.origin()).hasToString("ci/base.yml:1:10");
    }

    @Test
    void what_a_missing_file_may_bring_is_unknown() {
        String yaml = """
                include: {project: group/ci, ref: v1.2.3, file: base.yml}
                test:
                  extends: .java
                  stage: check
                  needs: [compile, prepare]
                """;

        assertThat(ids(yaml, Map.of())).isEmpty();
        assertThat(Pipeline.parse(yaml).diagnostics()).isEmpty();
    }

    @Test
    void a_local_file_is_unknown_where_the_project_is() {
        assertThat(Pipeline.parse("""
                include: base.yml
                test:
                  extends: .java
                """).diagnostics()).isEmpty();
    }

    @Test
    void a_default_from_an_included_file_is_a_default() {
        assertThat(ids("""
                include: base.yml
                test:
                  script: [make test]
                """, Map.of("base.yml", "default: {image: 'alpine:latest'}")))
                .containsExactly("GL401");
    }

    @Test
    void null_in_a_job_leaves_it_the_default() {
        assertThat(ids("""
                default: {image: 'alpine:latest'}
                .base: {image: 'alpine:3.22'}
                test:
                  extends: .base
                  image:
                  script: [make test]
                """, Map.of())).contains("GL401");
    }

    @Test
    void one_wrong_job_does_not_hide_what_is_wrong_with_the_others() {
        assertThat(ids("""
                broken:
                  extends: .missing
                test:
                  image: alpine:latest
                  script: [make test]
                """, Map.of())).containsExactly("GL401");
    }

    private static List<Diagnostic> findings(String yaml, Map<String, String> files) {
        return Pipeline.parse(yaml).diagnostics(ProjectFiles.of(files));
    }

    private static List<String> ids(String yaml, Map<String, String> files) {
        return findings(yaml, files).stream().map(Diagnostic::id).toList();
    }
}
