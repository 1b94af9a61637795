package dev.pipewright.convert;

import dev.pipewright.port.Account;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service of Drone, or a step that nobody waits for, as a service of GitLab's jobs. */
final class ServiceContainer {

    /** Drone's words for when an image is pulled, and GitLab's. */
    private static final Map<String, String> PULL =
            Map.of("always", "always", "if-not-exists", "if-not-present", "never", "never");

    private final Account service;
    private final DroneTexts texts;
    private final Secrets secrets;
    private final Origin origin;

    ServiceContainer(Account service, DroneTexts texts, Secrets secrets) {
        this.service = service;
        this.texts = texts;
        this.secrets = secrets;
        this.origin = service.node().origin();
    }

    Mapping port() {
        Mapping.Builder out = Mapping.builder(origin);
        put(out, "name", image(service, texts));
        put(
                out,
                "alias",
                service.change(
                        "name",
                        "is the alias of a service that each job with commands starts for itself",
                        "what a step leaves in it, the next one does not find"));
        command(out);
        put(out, "pull_policy", pullPolicy(service));
        variables(out);
        service.keep("ports", "left out: nobody looks at it in Drone");
        service.keep("detach", "a service of the jobs");
        service.section("when").ifPresent(when -> {
            when.node()
                    .keys()
                    .forEach(key -> when.change(
                            key, "a service has no conditions: it starts with each job", "see whether it may"));
        });
        service.keep("depends_on", "left out: services start before the job");
        service.keep("failure", "left out: nobody asks how a service ends");
        RunnerSettings.lose(service);
        service.close();
        return out.build();
    }

    private void command(Mapping.Builder out) {
        Node entrypoint = service.keep("entrypoint", "entrypoint");
        Node command = service.keep("command", "command");
        Node commands = service.change(
                "commands",
                "is the command of a service, which has no files of the project",
                "put what it needs into its image");
        if (commands instanceof Sequence lines) {
            String script = String.join(
                    "\n",
                    lines.stream()
                            .filter(Scalar.class::isInstance)
                            .map(line -> texts.script((Scalar) line).text())
                            .toList());
            out.put("entrypoint", Sequence.ofStrings(List.of("/bin/sh", "-ec"), commands.origin()));
            out.put("command", Sequence.ofStrings(List.of(script), commands.origin()));
        } else {
            put(out, "entrypoint", entrypoint);
            put(out, "command", command);
        }
    }

    private void variables(Mapping.Builder out) {
        Environment environment = new Environment(service, texts, secrets);
        Mapping.Builder variables = Mapping.builder(origin);
        environment.addEnvironment(variables);
        environment.addSettings(variables);
        Mapping all = variables.build();
        if (!all.isEmpty()) {
            out.put("variables", all);
        }
    }

    private static void put(Mapping.Builder out, String key, @Nullable Node value) {
        if (value != null) {
            out.put(key, value);
        }
    }

    /** The image of a step; null where it has none. */
    static @Nullable Scalar image(Account step, DroneTexts texts) {
        return step.keep("image", "image") instanceof Scalar image
                        && !image.text().isEmpty()
                ? texts.value(image)
                : null;
    }

    /** When the image of a step is pulled; null for what a runner does unasked. */
    static @Nullable Node pullPolicy(Account step) {
        String policy = PULL.get(step.text("pull").toLowerCase(Locale.ROOT));
        if (policy == null) {
            step.keep("pull", "left out: Drone does not know it either");
            return null;
        }
        step.change("pull", "is pull_policy: " + policy, "the runner has to allow it");
        return Scalar.of(policy, step.node().origin());
    }
}
