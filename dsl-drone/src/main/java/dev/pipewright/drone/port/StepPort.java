package dev.pipewright.drone.port;

import dev.pipewright.port.Account;
import dev.pipewright.port.VariableNames;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of a step or a service. */
final class StepPort {

    private static final List<String> SAME = List.of("dns", "dns_search", "extra_hosts", "network_mode");

    private final Account step;
    private final VariableNames names;
    private final Mapping.Builder out;
    private final Origin origin;

    StepPort(Account step, VariableNames names) {
        this.step = step;
        this.names = names;
        this.origin = step.node().origin();
        this.out = Mapping.builder(origin);
    }

    /**
     * What a step shares with the others of its pipeline.
     *
     * @param variables the variables of the pipeline; null for none
     */
    record Surroundings(
            @Nullable Mapping variables, Volumes volumes, DependencyPort dependencies, KubernetesPort kubernetes) {}

    /** The step in Woodpecker. */
    Mapping port(Surroundings shared) {
        keep("name", "name");
        keep("image", "image");
        pull();
        keep("commands", "commands");
        SAME.forEach(key -> keep(key, key));
        entrypoint();
        put("directory", step.keep("working_dir", "directory"));
        environment(shared.variables());
        keep("detach", "detach");
        put(
                "privileged",
                step.change("privileged", "is privileged", "an administrator has to trust the repository for it"));
        failure();
        List<Scalar> mounts = shared.volumes().mounts(step);
        if (!mounts.isEmpty()) {
            out.put("volumes", Volumes.list(mounts, step));
        }
        keep("ports", "ports");
        put("depends_on", shared.dependencies().of(step));
        step.section("when").ifPresent(when -> {
            Mapping conditions = ConditionsPort.of(when, false);
            if (!conditions.isEmpty()) {
                out.put("when", conditions);
            }
        });
        Mapping options = shared.kubernetes().options(step);
        if (!options.isEmpty()) {
            out.put("backend_options", Mapping.empty(origin).with("kubernetes", options));
        }
        step.close();
        return out.build();
    }

    private void keep(String key, String now) {
        put(now, step.keep(key, now));
    }

    private void put(String key, @Nullable Node value) {
        Node renamed = names.renamed(value);
        if (renamed != null) {
            out.put(key, renamed);
        }
    }

    /** Whether a container is asked for; without an image Drone runs the commands on the machine itself. */
    static boolean hasImage(Mapping step) {
        return step.get("image") instanceof Scalar image && !image.text().isEmpty();
    }

    /** Tells a step without an image as lost. */
    static void loseWithoutImage(Account whole) {
        whole.loseWhole(
                "runs on a machine without a container, and Woodpecker wants an image",
                "name an image; or give it to an agent with the backend local, for which the image is a shell");
    }

    /** Woodpecker has no arguments beside the entrypoint: they are its last words. */
    private void entrypoint() {
        if (step.has("commands")) {
            step.keep("entrypoint", "left out: beside commands Drone does not look at it");
            step.keep("command", "left out: beside commands Drone does not look at it");
        } else if (step.node().get("entrypoint") instanceof Sequence program
                && step.node().get("command") instanceof Sequence arguments) {
            step.keep("entrypoint", "entrypoint");
            step.keep("command", "the end of entrypoint");
            List<Node> words =
                    Stream.concat(program.stream(), arguments.stream()).toList();
            put("entrypoint", Sequence.of(words, program.origin()));
        } else {
            keep("entrypoint", "entrypoint");
            step.lose(
                    "command",
                    "Woodpecker gives no arguments to the entrypoint of an image",
                    "write them in entrypoint, behind the program that the image starts");
        }
    }

    private void pull() {
        String when = step.text("pull").toLowerCase(Locale.ROOT);
        if (when.equals("never")) {
            step.lose("pull", "Woodpecker pulls what the agent does not have", "");
        } else if (step.keep("pull", when.equals("always") ? "pull: true" : "what Woodpecker does unasked") != null
                && when.equals("always")) {
            out.put("pull", Scalar.of(true, origin));
        }
    }

    private void failure() {
        String failure = step.text("failure");
        if (failure.equals("ignore")) {
            keep("failure", "failure");
        } else if (failure.contains("fast")) {
            step.keep("failure", "failure: cancel");
            out.put("failure", Scalar.of("cancel", origin));
        } else {
            step.keep("failure", "what Woodpecker does unasked");
        }
    }

    /** Drone runs commands with the settings as variables; Woodpecker refuses the two together. */
    private void environment(@Nullable Mapping shared) {
        Mapping.Builder variables = Mapping.builder(origin);
        boolean runsCommands = step.has("commands");
        if (shared != null && runsCommands) {
            shared.entries().forEach(entry -> variables.put(entry.key(), entry.value()));
        }
        if (runsCommands && step.change("settings", "are variables of the commands", "") instanceof Mapping settings) {
            for (Entry entry : settings.entries()) {
                variables.put("PLUGIN_" + entry.name().toUpperCase(Locale.ROOT), entry.value());
            }
        } else {
            keep("settings", "settings");
        }
        if (step.keep("environment", "environment") instanceof Mapping own) {
            own.entries().forEach(entry -> variables.put(entry.key(), entry.value()));
        }
        Mapping all = variables.build();
        if (!all.isEmpty()) {
            put("environment", all);
        }
    }

    static Sequence steps(List<Mapping> steps, Origin origin) {
        return Sequence.of(steps, origin);
    }
}
