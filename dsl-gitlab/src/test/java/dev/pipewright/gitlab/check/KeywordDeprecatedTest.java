package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class KeywordDeprecatedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                image: alpine:3.22
                test:
                  script: make test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL302]: "image" is deprecated
                   = yaml: image
                   = help: use "default:image" instead
                   = repair: move "image" to "default"
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                default:
                  image: alpine:3.22
                test:
                  script: make test
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void a_target_before_the_deprecation_is_content() {
        Pipeline pipeline = yaml("""
                test:
                  script: make test
                  environment:
                    name: review/$CI_COMMIT_REF_SLUG
                    kubernetes: {agent: "group/project:agent", namespace: review}
                """);
        assertThat(printed(pipeline.checks(checks -> checks.target("18.3")))).isEmpty();
        assertThat(printed(pipeline.checks(checks -> checks.target("18.4"))))
                .contains("is deprecated since GitLab 18.4");
    }
}
