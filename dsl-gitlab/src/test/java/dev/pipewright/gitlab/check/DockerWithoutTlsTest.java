package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class DockerWithoutTlsTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  services: ["docker:28-dind"]
                  variables: {DOCKER_TLS_CERTDIR: ""}
                  script: docker build .
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL408]: the Docker daemon of job "build" switches off its TLS
                   = yaml: build.variables.DOCKER_TLS_CERTDIR
                   = help: set DOCKER_TLS_CERTDIR: "/certs" and DOCKER_HOST: tcp://docker:2376, or build images without a daemon (buildah, BuildKit)
                   = repair: use TLS; the runner must share the volume /certs/client
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  services: ["docker:28-dind"]
                  variables: {DOCKER_TLS_CERTDIR: /certs}
                  script: docker build .
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void the_port_and_the_option_without_tls_are_found() {
        assertThat(printed(yaml("""
                build:
                  services: ["docker:28-dind"]
                  variables: {DOCKER_HOST: "tcp://docker:2375"}
                  script: docker build .
                """))).contains("warning[GL408]");
        assertThat(printed(yaml("""
                build:
                  services: [{name: "docker:28-dind", command: ["--tls=false"]}]
                  script: docker build .
                """))).contains("warning[GL408]");
    }

    @Test
    void without_a_daemon_the_variable_says_nothing() {
        assertThat(printed(yaml("build: {variables: {DOCKER_TLS_CERTDIR: ''}, script: make}")))
                .isEmpty();
    }
}
