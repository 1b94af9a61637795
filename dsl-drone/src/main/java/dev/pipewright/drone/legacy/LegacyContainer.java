package dev.pipewright.drone.legacy;

import dev.pipewright.port.Account;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a step or a service. */
final class LegacyContainer {

    /** The keys that are no settings of a plugin. */
    private static final Set<String> OWN = Set.of(
            "name",
            "image",
            "group",
            "pull",
            "detach",
            "privileged",
            "network_mode",
            "entrypoint",
            "command",
            "commands",
            "environment",
            "secrets",
            "when",
            "volumes",
            "devices",
            "dns",
            "dns_search",
            "extra_hosts",
            "shm_size",
            "mem_limit",
            "memswap_limit");

    private static final List<String> GONE = List.of(
            "auth_config",
            "cap_add",
            "cap_drop",
            "cpu_quota",
            "cpu_set",
            "cpu_shares",
            "isolation",
            "labels",
            "mem_swappiness",
            "networks",
            "sysctls",
            "tmpfs",
            "ulimits");

    private final Account container;
    private final LegacyVolumes volumes;
    private final Origin origin;
    private final Mapping.Builder out;
    private Map<String, Map<String, Node>> matrix = Map.of();

    LegacyContainer(Account container, LegacyVolumes volumes) {
        this.container = container;
        this.volumes = volumes;
        this.origin = container.node().origin();
        this.out = Mapping.builder(origin);
    }

    /** A list; a single value is a list of it. */
    static Sequence list(Node node) {
        return node instanceof Sequence sequence ? sequence : Sequence.of(List.of(node), node.origin());
    }

    PortedStep ported() {
        String group = container.text("group");
        container.keep("group", "depends_on: each step waits for those before its group");
        keep("name");
        keep("image");
        pull();
        keep("detach");
        keep("privileged");
        keep("network_mode");
        keepList("entrypoint");
        keepList("command");
        keepList("commands");
        environment();
        settings();
        putFilled("volumes", volumes.mounts(container, "volumes"));
        putFilled("devices", volumes.mounts(container, "devices"));
        keepList("dns");
        keepList("dns_search");
        keepList("extra_hosts");
        keep("shm_size");
        keep("mem_limit");
        keep("memswap_limit");
        GONE.forEach(key -> container.lose(key, "has had no counterpart since Drone 1.0", "see whether it is needed"));
        Mapping conditions = conditions();
        if (!conditions.isEmpty()) {
            out.put("when", conditions);
        }
        return new PortedStep(out.build(), group, matrix);
    }

    private void keep(String key) {
        put(key, container.keep(key, key));
    }

    private void keepList(String key) {
        Node value = container.keep(key, key);
        put(key, value == null ? null : list(value));
    }

    private void put(String key, @Nullable Node value) {
        if (value != null) {
            out.put(key, value);
        }
    }

    private void putFilled(String key, Sequence items) {
        if (!items.isEmpty()) {
            out.put(key, items);
        }
    }

    private void pull() {
        boolean always = container.isTrue("pull");
        if (container.keep("pull", always ? "pull: always" : "what Drone does unasked") != null && always) {
            out.put("pull", Scalar.of("always", origin));
        }
    }

    /** Variables and secrets, of which each is a variable with its name in upper case. */
    private void environment() {
        Mapping.Builder variables = Mapping.builder(origin);
        Node written = container.keep("environment", "environment");
        if (written instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> variables.put(entry.key(), entry.value()));
        } else if (written != null) {
            list(written).forEach(item -> assignment(item, variables));
        }
        Node secrets = container.keep("secrets", "environment, with from_secret");
        if (secrets != null) {
            list(secrets).forEach(secret -> secret(secret, variables));
        }
        Mapping all = variables.build();
        if (!all.isEmpty()) {
            out.put("environment", all);
        }
    }

    private static void assignment(Node item, Mapping.Builder variables) {
        String text = item instanceof Scalar scalar ? scalar.text() : "";
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (!name.isEmpty()) {
            variables.put(name, Scalar.of(equals < 0 ? "" : text.substring(equals + 1), item.origin()));
        }
    }

    private static void secret(Node item, Mapping.Builder variables) {
        String source = item instanceof Scalar scalar ? scalar.text() : text(item, "source");
        String target = item instanceof Scalar ? source : text(item, "target");
        if (!source.isEmpty()) {
            String name = target.isEmpty() ? source : target;
            variables.put(
                    name.toUpperCase(Locale.ROOT),
                    Mapping.empty(item.origin()).with("from_secret", Scalar.of(source, item.origin())));
        }
    }

    private static String text(Node item, String key) {
        return item instanceof Mapping mapping && mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    private Mapping conditions() {
        return container
                .section("when")
                .map(when -> {
                    matrix = matrix(when);
                    return LegacyConditions.of(when);
                })
                .orElseGet(() -> Mapping.empty(origin));
    }

    /** The conditions on the matrix: of plain ones all must hold. */
    private static Map<String, Map<String, Node>> matrix(Account when) {
        Map<String, Map<String, Node>> conditions = new HashMap<>();
        if (when.keep("matrix", "which of the pipelines have the step") instanceof Mapping written) {
            boolean plain =
                    !(written.get("include") instanceof Mapping) && !(written.get("exclude") instanceof Mapping);
            for (String key : plain ? List.of("include") : List.of("include", "exclude")) {
                Map<String, Node> values = new HashMap<>();
                if ((plain ? written : written.get(key)) instanceof Mapping wanted) {
                    wanted.entries().forEach(entry -> values.put(entry.name(), entry.value()));
                }
                conditions.put(key, values);
            }
        }
        return conditions;
    }

    /** Whatever else is said is a setting of the plugin, which a step with commands is not. */
    private void settings() {
        boolean runsCommands = container.has("commands");
        Mapping.Builder settings = Mapping.builder(origin);
        for (Entry entry : container.node().entries()) {
            String key = entry.name();
            if (OWN.contains(key) || GONE.contains(key)) {
                continue;
            }
            if (runsCommands) {
                container.lose(
                        key, "is a setting of a plugin, and beside commands nobody looked at it", "leave it out");
            } else {
                container.keep(key, "settings." + key);
                settings.put(entry.key(), entry.value());
            }
        }
        Mapping all = settings.build();
        if (!all.isEmpty()) {
            out.put("settings", all);
        }
    }
}
