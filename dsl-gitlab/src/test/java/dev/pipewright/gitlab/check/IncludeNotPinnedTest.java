package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class IncludeNotPinnedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                include:
                  - project: group/templates
                    file: /build.yml
                  - component: $CI_SERVER_FQDN/group/lint/check@~latest
                  - remote: https://example.com/ci.yml
                test:
                  script: make test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL402]: the include of project "group/templates" follows its default branch
                   = yaml: include[0]
                   = help: add a tag or a commit of that project: ref: <version>

                warning[GL402]: the include of component "$CI_SERVER_FQDN/group/lint/check@~latest" has a version that moves
                   = yaml: include[1]
                   = help: name a version: "$CI_SERVER_FQDN/group/lint/check@<version>"

                warning[GL402]: the remote include "https://example.com/ci.yml" takes whatever that address serves
                   = yaml: include[2]
                   = help: add the file's hash: integrity: sha256-<base64>, or take the address of a commit
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                include:
                  - project: group/templates
                    file: /build.yml
                    ref: v1.4
                  - component: $CI_SERVER_FQDN/group/lint/check@1.2.0
                  - remote: https://example.com/ci.yml
                    integrity: sha256-L3/GAoKaw0Arw6hDCKeKQlV1QPEgHYxGBHsH4zG1IY8=
                test:
                  script: make test
                """);
    }

    @Test
    void a_branch_as_ref_is_no_version() {
        assertThat(printed(yaml("""
                include: {project: group/templates, file: a.yml, ref: main}
                """))).contains("follows the branch \"main\"");
    }

    @Test
    void local_files_and_templates_come_with_the_commit_or_with_gitlab() {
        assertThat(printed(yaml("""
                include:
                  - /ci/build.yml
                  - template: Jobs/SAST.gitlab-ci.yml
                  - component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/check@$CI_COMMIT_SHA
                  - https://example.com/raw/0123456789abcdef0123456789abcdef01234567/ci.yml
                """))).isEmpty();
    }
}
