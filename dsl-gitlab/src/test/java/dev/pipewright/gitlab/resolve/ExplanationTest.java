package dev.pipewright.gitlab.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Resolution SHOP = Resolver.of(
                    ProjectFiles.of(Map.of(Pipeline.DEFAULT_FILE, """
                    include: ci/base.yml
                    default:
                      image: alpine:3.19
                      tags: [linux]
                    variables:
                      REGION: eu
                      LEVEL: "1"
                    .setup:
                      script: [./configure]
                    deploy:
                      extends: [.base, .production]
                      script:
                        - !reference [.setup, script]
                        - ./deploy.sh
                      variables:
                        LEVEL: "2"
                    build:
                      script: make
                      inherit: {default: false, variables: false}
                      parallel: {matrix: [{JDK: [17, 21]}]}
                    lint.all:
                      script: make lint
                    """, "ci/base.yml", """
                    .base:
                      image: alpine:3.20
                      variables: {LEVEL: "3"}
                    .production:
                      image: {name: "alpine:3.21"}
                    lint.all:
                      script: none yet
                    """)))
            .resolve(Pipeline.DEFAULT_FILE);

    @Test
    void a_value_tells_its_place_and_all_that_it_overrides() {
        assertThat(SHOP.explain("deploy.image")).hasToString("""
                deploy.image:
                  name: alpine:3.21
                from .production in ci/base.yml:5:10
                overrides alpine:3.20
                  from .base in ci/base.yml:2:10
                overrides alpine:3.19
                  from default in .gitlab-ci.yml:3:10
                """);
    }

    @Test
    void variables_come_from_the_job_its_templates_the_top_level_and_the_matrix() {
        assertThat(SHOP.explain("deploy.variables.LEVEL")).hasToString("""
                deploy.variables.LEVEL: '2'
                from deploy in .gitlab-ci.yml:16:12
                overrides '3'
                  from .base in ci/base.yml:3:22
                overrides '1'
                  from variables in .gitlab-ci.yml:7:10
                """);
        assertThat(SHOP.explain("deploy.variables.REGION")).hasToString("""
                deploy.variables.REGION: eu
                from variables in .gitlab-ci.yml:6:11
                """);
        assertThat(SHOP.explain("build: [17].variables.JDK").sources().get(0))
                .hasToString("build in .gitlab-ci.yml:20:30");
        assertThatIllegalArgumentException().isThrownBy(() -> SHOP.explain("build: [17].variables.REGION"));
    }

    @Test
    void lines_of_a_script_come_from_where_a_reference_leads() {
        assertThat(SHOP.explain("deploy.script[0]")).hasToString("""
                deploy.script[0]: ./configure
                from .setup in .gitlab-ci.yml:9:12
                """);
        assertThat(SHOP.explain("deploy.script[1]").sources().get(0)).hasToString("deploy in .gitlab-ci.yml:14:7");
    }

    @Test
    void a_job_can_override_that_of_an_include_and_have_a_dot_in_its_name() {
        assertThat(SHOP.explain("lint.all.script")).hasToString("""
                lint.all.script: make lint
                from lint.all in .gitlab-ci.yml:22:11
                overrides none yet
                  from lint.all in ci/base.yml:7:11
                """);
    }

    @Test
    void defaults_hold_unless_inherit_says_no() {
        assertThat(SHOP.explain("deploy.tags").sources().get(0)).hasToString("default in .gitlab-ci.yml:4:9");
        assertThat(SHOP.explain("lint.all.image").sources().get(0)).hasToString("default in .gitlab-ci.yml:3:10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.explain("build: [17].tags"))
                .withMessageStartingWith("\"build: [17].tags\" has no value: there are ");
    }

    @Test
    void gitlabs_own_defaults_are_told_apart() {
        assertThat(SHOP.explain("deploy.stage")).hasToString("deploy.stage: test\nby GitLab's default\n");
        assertThat(SHOP.explain("deploy.when").sources()).isEmpty();
    }

    @Test
    void a_typo_is_answered_with_the_nearest_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.explain("deplyo.image"))
                .withMessageStartingWith("there is no job \"deplyo\": did you mean \"deploy\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.explain("deploy.imgae"))
                .withMessageStartingWith("\"deploy.imgae\" has no value: did you mean \"image\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.explain("deploy.script[7]"))
                .withMessage("\"deploy.script[7]\" has no value: there are 2 items, the first is [0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHOP.explain("deploy"))
                .withMessageContaining("names a job, and no value in it");
    }
}
