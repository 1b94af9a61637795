package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.function.Supplier;

@CheckInfo(
        id = "GL408",
        name = "docker-without-tls",
        severity = WARNING,
        summary = "A job talks to a Docker daemon without TLS",
        why = """
        The daemon of docker:dind runs privileged. On port 2375 everything that reaches the job's network, other
        services among it, can give it orders and so own the runner. With DOCKER_TLS_CERTDIR: "/certs" (and that
        volume on the runner) the daemon asks for a certificate.
        """)
final class DockerWithoutTls implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            List<Node> services = Items.of(job.get("services"));
            for (int i = 0; i < services.size(); i++) {
                int index = i;
                if (isDaemon(job, services.get(i))) {
                    service(job, services.get(i), () -> job.place("services").item(index), causes);
                }
            }
        }
    }

    private static boolean isDaemon(EffectiveJob job, Node service) {
        return ImageName.of(job, service)
                .filter(name -> name.resolved().contains("dind"))
                .isPresent();
    }

    private static void service(EffectiveJob job, Node service, Supplier<Place> place, Causes causes) {
        Node directory = job.variables().get("DOCKER_TLS_CERTDIR");
        Node host = job.variables().get("DOCKER_HOST");
        if (directory instanceof Scalar scalar && scalar.text().isEmpty()) {
            report(job, directory, () -> job.place("variables", "DOCKER_TLS_CERTDIR"), "switches off its TLS", causes);
        } else if (host instanceof Scalar scalar && scalar.text().endsWith(":2375")) {
            report(
                    job,
                    host,
                    () -> job.place("variables", "DOCKER_HOST"),
                    "is asked for on its port without TLS",
                    causes);
        } else if (service instanceof Mapping mapping
                && EffectivePipeline.names(mapping.get("command")).contains("--tls=false")) {
            report(job, service, place, "is told to do without TLS", causes);
        }
    }

    private static void report(EffectiveJob job, Node node, Supplier<Place> place, String how, Causes causes) {
        causes.report(
                node,
                place,
                where -> "the Docker daemon of job \"" + job.name() + "\" " + how,
                finding -> finding.addHelp(
                        "set DOCKER_TLS_CERTDIR: \"/certs\" and DOCKER_HOST: tcp://docker:2376, or build images without"
                                + " a daemon (buildah, BuildKit)"));
    }
}
