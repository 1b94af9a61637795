package dev.pipewright.drone.port;

import dev.pipewright.port.Account;
import dev.pipewright.port.VariableNames;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.woodpecker.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of a pipeline: a workflow. */
final class PipelinePort {

    private static final String UNCLONED = "left out: nothing is cloned";

    private final Account pipeline;
    private final VariableNames names;
    private final Origin origin;
    private final Mapping.Builder out;

    PipelinePort(Account pipeline, VariableNames names) {
        this.pipeline = pipeline;
        this.names = names;
        this.origin = pipeline.node().origin();
        this.out = Mapping.builder(origin);
    }

    Workflow port(String name, DependencyPort pipelines) {
        pipeline.keep("kind", "a file of its own");
        pipeline.keep("name", "the name of the file");
        type();
        out.put(
                "when",
                pipeline.section("trigger")
                        .map(trigger -> ConditionsPort.of(trigger, true))
                        .orElseGet(() -> ConditionsPort.everyEvent(origin)));
        Node workspace = pipeline.change("workspace", "is workspace", "other folders than Drone's are the default");
        if (workspace != null) {
            out.put("workspace", workspace);
        }
        cloning();
        labels();
        Node waits = pipelines.of(pipeline);
        if (waits != null) {
            out.put("depends_on", waits);
        }
        concurrency();
        steps();
        pipeline.lose(
                "image_pull_secrets",
                "credentials of registries are no part of a workflow",
                "add them to the repository's registries in Woodpecker");
        pipeline.close();
        return Workflow.from(name, out.build());
    }

    private void type() {
        String type = pipeline.text("type");
        if (type.isEmpty() || type.equals("docker")) {
            pipeline.keep("type", "what the agent does unasked");
        } else if (KubernetesPort.isMeant(pipeline)) {
            pipeline.change(
                    "type",
                    "is the label backend, so that an agent with Kubernetes takes it; each step is a pod of its own",
                    "services have names of their own there, in place of 127.0.0.1");
        } else {
            pipeline.lose(
                    "type",
                    "Woodpecker has no runner of the type " + type,
                    "set up an agent with a backend of that kind and choose it by labels");
        }
    }

    private void cloning() {
        pipeline.section("clone").ifPresent(clone -> {
            if (clone.keep("disable", "skip_clone") != null && clone.isTrue("disable")) {
                out.put("skip_clone", Scalar.of(true, origin));
            }
            Mapping all = cloneSettings(clone);
            if (!all.isEmpty()) {
                Mapping step = Mapping.empty(origin)
                        .with("name", Scalar.of("git", origin))
                        .with("image", Scalar.of("woodpeckerci/plugin-git", origin))
                        .with("settings", all);
                out.put("clone", Sequence.of(List.of(step), origin));
            }
            clone.close();
        });
    }

    private Mapping cloneSettings(Account clone) {
        boolean disabled = clone.isTrue("disable");
        Mapping.Builder settings = Mapping.builder(origin);
        for (String key : new String[] {"depth", "skip_verify"}) {
            Node value = clone.keep(key, disabled ? UNCLONED : "a setting of the clone step");
            if (value != null && !disabled) {
                settings.put(key, value);
            }
        }
        if (disabled) {
            clone.keep("retries", UNCLONED);
        } else if (clone.keep("retries", "the setting attempts of the clone step, which counts the first one too")
                        instanceof Scalar retries
                && retries.value() instanceof Number count) {
            settings.put("attempts", Scalar.of(count.longValue() + 1, retries.origin()));
        }
        return settings.build();
    }

    private void labels() {
        Mapping.Builder labels = Mapping.builder(origin);
        if (KubernetesPort.isMeant(pipeline)) {
            labels.put("backend", Scalar.of("kubernetes", origin));
        }
        pipeline.section("platform").ifPresent(platform -> {
            String os = platform.text("os");
            String arch = platform.text("arch");
            platform.keep("os", "the label platform");
            platform.keep("arch", "the label platform");
            String both = (os.isEmpty() ? "linux" : os) + "/" + (arch.isEmpty() ? "amd64" : arch);
            labels.put("platform", Scalar.of(both, platform.node().origin()));
            platform.close();
        });
        if (pipeline.change("node", "is labels, of which an agent may have more", "give the agents these labels")
                instanceof Mapping node) {
            node.entries().forEach(entry -> labels.put(entry.key(), entry.value()));
        }
        Mapping all = labels.build();
        if (!all.isEmpty()) {
            out.put("labels", all);
        }
    }

    private void concurrency() {
        pipeline.section("concurrency").ifPresent(concurrency -> {
            Node limit = concurrency.keep("limit", "concurrency");
            if (limit != null && !concurrency.text("limit").equals("0")) {
                out.put("concurrency", limit);
            }
            concurrency.close();
        });
    }

    private void steps() {
        Node shared = pipeline.change(
                "environment", "is part of each step with commands; a plugin does not get it", "name it there as well");
        Mapping variables = shared instanceof Mapping mapping ? mapping : null;
        List<Account> services = containers("services");
        List<Account> steps = containers("steps");
        Map<String, Mapping> byName = new HashMap<>();
        steps.forEach(step -> byName.put(step.text("name"), step.node()));
        Set<String> before = new HashSet<>(Set.of("clone"));
        services.forEach(service -> before.add(service.text("name")));
        StepPort.Surroundings surroundings = new StepPort.Surroundings(
                variables,
                new Volumes(pipeline),
                new DependencyPort(byName, before, "when"),
                new KubernetesPort(pipeline));
        for (List<Account> all : List.of(services, steps)) {
            List<Mapping> ported = new ArrayList<>();
            all.forEach(step -> ported.add(new StepPort(step, names).port(surroundings)));
            if (!ported.isEmpty()) {
                out.put(all == services ? "services" : "steps", StepPort.steps(ported, origin));
            }
        }
    }

    private List<Account> containers(String key) {
        List<Account> containers = new ArrayList<>();
        for (Account step : pipeline.items(key)) {
            if (StepPort.hasImage(step.node())) {
                containers.add(step);
            } else {
                StepPort.loseWithoutImage(step);
            }
        }
        return containers;
    }
}
