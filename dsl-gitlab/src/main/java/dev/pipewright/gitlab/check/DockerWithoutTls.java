package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

    private static final Map<String, String> CLIENT =
            new TreeMap<>(Map.of("DOCKER_TLS_VERIFY", "1", "DOCKER_CERT_PATH", "$DOCKER_TLS_CERTDIR/client"));

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

    /** What the documentation of GitLab sets, where all of it is in one place and every job there uses the daemon so. */
    private static Optional<Repair> repair(EffectiveJob job, Node node) {
        Node host = job.variables().get("DOCKER_HOST");
        return job.pipeline()
                .repairSites()
                .of(
                        "use TLS; the runner must share the volume /certs/client",
                        "variables",
                        node,
                        other -> other.equals(job)
                                || (Items.of(other.get("services")).stream().anyMatch(each -> isDaemon(other, each))
                                        && Objects.equals(other.variables().get("DOCKER_HOST"), host)),
                        (repair, place) -> withTls(job.pipeline(), repair, place, host))
                .filter(repair -> !repair.changes().isEmpty());
    }

    private static Repair withTls(EffectivePipeline pipeline, Repair before, NodePath place, @Nullable Node host) {
        List<Object> steps = place.steps();
        int depth = steps.indexOf("variables") + 1;
        NodePath variables = NodePath.ROOT;
        Node written = pipeline.written();
        for (Object step : steps.subList(0, depth)) {
            variables = variables.key(step.toString());
            written = written instanceof Mapping mapping ? mapping.get(step.toString()) : null;
        }
        if (!(written instanceof Mapping all)
                || steps.size() != depth + 1
                || !(host == null || RepairSites.sees(all.get("DOCKER_HOST"), host))) {
            return before;
        }
        Repair repair = before.set(variables.key("DOCKER_TLS_CERTDIR"), Scalar.of("/certs"));
        if (host instanceof Scalar address) {
            repair = repair.set(
                    variables.key("DOCKER_HOST"), Scalar.of(address.text().replaceFirst(":2375$", ":2376")));
        }
        for (Map.Entry<String, String> each : CLIENT.entrySet()) {
            if (!all.has(each.getKey())) {
                repair = repair.set(variables.key(each.getKey()), Scalar.of(each.getValue()));
            }
        }
        return repair;
    }

    private static void report(EffectiveJob job, Node node, Supplier<Place> place, String how, Causes causes) {
        causes.report(
                node,
                place,
                where -> "the Docker daemon of job \"" + job.name() + "\" " + how,
                finding -> RepairSites.add(
                        finding.addHelp(
                                "set DOCKER_TLS_CERTDIR: \"/certs\" and DOCKER_HOST: tcp://docker:2376, or build images"
                                        + " without a daemon (buildah, BuildKit)"),
                        repair(job, node)));
    }
}
