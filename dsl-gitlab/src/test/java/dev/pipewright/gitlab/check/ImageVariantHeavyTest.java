package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageVariantHeavyTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  image: python:3.13.9
                  script:
                    - python -m unittest --verbose
                """);
    }

    @Override
    String finding() {
        return """
                info[GL503]: job "test" has the image "python:3.13.9", with compilers and headers that its commands do not seem to use
                   = yaml: test.image
                   = help: where no package is built from source, take "python:3.13.9-slim"
                   = help: in Java, the class "Ecosystem" does this
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  image: python:3.13.9-slim
                  script:
                    - python -m unittest --verbose
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git describe",
                "make test",
                "apt-get install -y libpq-dev",
                "./ci/test.sh",
                "curl --head example.com"
            })
    void a_command_that_the_slim_image_lacks_keeps_the_plain_one(String command) {
        assertThat(printed(yaml("test: {image: 'python:3.13.9', script: '" + command + "'}")))
                .doesNotContain("GL503");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "python:3.13.9-alpine",
                "golang:1.25.3",
                "ruby:3.4.7",
                "registry.example.com/python:3.13.9",
                "node:$NODE"
            })
    void other_images_have_no_slim_variant_that_we_know(String image) {
        assertThat(printed(yaml("test: {image: '" + image + "', script: 'run'}")))
                .doesNotContain("GL503");
    }

    @Test
    void a_default_that_one_job_needs_whole_stays() {
        assertThat(printed(yaml("""
                default: {image: "node:22.20.0"}
                a: {script: node a.js}
                b: {script: git describe}
                """))).isEmpty();
    }
}
