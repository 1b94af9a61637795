package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class ImageNotPinnedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  image: maven:latest
                  services: [postgres]
                  script: mvn test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL401]: job "test" has the image "maven:latest" whose tag moves
                   = yaml: test.image
                   = help: name a version: "maven:<version>", or a digest: "maven@sha256:..."

                warning[GL401]: job "test" has the service "postgres" without a tag, so it is whatever is the latest
                   = yaml: test.services[0]
                   = help: name a version: "postgres:<version>", or a digest: "postgres@sha256:..."
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  image: maven:3.9.11
                  services: ["postgres:17"]
                  script: mvn test
                """);
    }

    @Test
    void a_digest_or_a_variable_of_the_job_is_fine() {
        assertThat(printed(yaml("""
                a: {script: a, image: "maven@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}
                b: {script: b, image: "$CI_REGISTRY_IMAGE"}
                c: {script: c, image: "maven:$JDK", parallel: {matrix: [{JDK: ["3", "latest"]}]}}
                d: {script: d, image: "localhost:5000/tools:1"}
                e: {script: e, image: macos-15-xcode-16}
                """))).isEmpty();
    }

    @Test
    void a_variable_that_the_configuration_sets_is_followed() {
        assertThat(printed(yaml("""
                variables: {TAG: latest}
                a: {script: a, image: "maven:$TAG"}
                """))).contains("\"maven:latest\"");
    }

    @Test
    void an_image_that_the_project_builds_itself_may_move() {
        assertThat(printed(yaml("""
                a: {script: a, image: "$CI_REGISTRY_IMAGE/tools:latest"}
                b: {script: b, image: "${CI_REGISTRY}/${CI_PROJECT_PATH}/tools:latest"}
                """))).isEmpty();
    }

    @Test
    void a_port_is_no_tag() {
        assertThat(printed(yaml("a: {script: a, image: 'localhost:5000/tools'}")))
                .contains("\"localhost:5000/tools\" without a tag");
    }

    @Test
    void what_several_jobs_take_by_default_is_one_finding() {
        assertThat(printed(yaml("""
                default: {image: maven}
                a: {script: a}
                b: {script: b}
                """))).containsOnlyOnce("GL401").contains("= yaml: default.image");
    }

    @Test
    void a_hidden_job_that_nobody_extends_is_not_judged() {
        assertThat(printed(yaml("""
                .old: {image: maven}
                a: {script: a}
                """))).isEmpty();
    }
}
