package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import java.util.Optional;

@CheckInfo(
        id = "DR408",
        name = "docker-without-tls",
        severity = WARNING,
        summary = "A step talks to a Docker daemon without TLS",
        why = """
        The daemon of docker:dind runs privileged. On port 2375 everything that reaches the pipeline's network,
        other services among it, can give it orders and so own the runner. Let the daemon make its certificates in a
        volume that both mount: DOCKER_TLS_CERTDIR: /certs, and port 2376.
        """)
final class DockerWithoutTls implements Check<CheckedFile> {

    private static final String HELP =
            "set DOCKER_TLS_CERTDIR: /certs and DOCKER_HOST: tcp://docker:2376, and let both mount the certificates";

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            Optional<Located> environment = step.place().at("environment");
            environment
                    .flatMap(all -> all.at("DOCKER_HOST"))
                    .filter(host ->
                            host.text().startsWith("tcp://") && host.text().endsWith(":2375"))
                    .ifPresent(host -> host.report(
                            findings, step.label() + " asks for a Docker daemon on its port without TLS", HELP));
            if (isDaemon(step)) {
                environment
                        .filter(all -> all.node() instanceof Mapping mapping
                                && mapping.get("DOCKER_TLS_CERTDIR") instanceof Scalar directory
                                && (directory.isNull() || directory.text().isEmpty()))
                        .ifPresent(all -> all.report(
                                findings, step.label() + " switches off the TLS of its Docker daemon", HELP));
            }
        }
    }

    private static boolean isDaemon(CheckedStep step) {
        return step.image().untagged().equals("docker") && step.image().tag().contains("dind");
    }
}
