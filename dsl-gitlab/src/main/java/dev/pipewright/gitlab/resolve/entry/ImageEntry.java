package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code image} and {@code services}: containers. */
final class ImageEntry {

    private static final List<String> KEYS =
            List.of("docker", "kubernetes", "name", "entrypoint", "ports", "pull_policy");

    static final EntryKind KIND = imageable("image").rule(allowedKeys(KEYS)).value(ImageEntry::value);

    private static final List<String> SERVICE_KEYS = List.of(
            "command", "alias", "variables", "docker", "kubernetes", "name", "entrypoint", "ports", "pull_policy");

    private static final EntryKind SERVICE = imageable("service")
            .rules(allowedKeys(SERVICE_KEYS), attribute("alias").optional().string())
            .child("command", () -> ScriptEntry.KIND)
            .child("variables", () -> VariablesEntry.KIND)
            .value(ImageEntry::serviceValue);

    static final EntryKind SERVICES = EntryKind.list("services", "service", () -> SERVICE)
            .rule(config().sequence())
            .value(ImageEntry::services);

    private static EntryKind imageable(String name) {
        return EntryKind.mappingOrElse(name)
                .rules(
                        config().mappingOrString(),
                        KeyRules.disallowed(List.of("ports"), Cause.CONFLICTING_KEYS, "contains disallowed keys"))
                .rules(name().string(), name().present())
                .rules(attribute("entrypoint").optional().strings(), ExecutorOptions.RULE)
                .child("pull_policy", () -> PullPolicyEntry.KIND);
    }

    private static Node services(Entry entry) {
        List<Node> services = new ArrayList<>();
        for (Entry service : entry.children()) {
            Node value = service.value();
            if (value != null) {
                services.add(value);
            }
        }
        return Sequence.of(services, entry.config().origin());
    }

    private static Attribute name() {
        return new Attribute("name", entry -> Ruby.isString(entry.config()) ? entry.config() : entry.get("name"));
    }

    private static @Nullable Node value(Entry entry) {
        if (!(entry.config() instanceof Mapping image)) {
            return Mapping.empty(entry.config().origin()).with("name", entry.config());
        }
        return Values.at(image)
                .put("name", image.get("name"))
                .put("entrypoint", image.get("entrypoint"))
                .put("executor_opts", ExecutorOptions.of(image))
                .put("pull_policy", entry.childValue("pull_policy"))
                .build();
    }

    private static @Nullable Node serviceValue(Entry entry) {
        Node image = value(entry);
        if (!(entry.config() instanceof Mapping service) || !(image instanceof Mapping mapping)) {
            return image;
        }
        Entry variables = entry.specifiedChild("variables");
        return Values.of(mapping)
                .put("command", entry.childValue("command"))
                .put("alias", service.get("alias"))
                .put("variables", variables == null ? null : VariablesEntry.plain(variables))
                .build();
    }

    private ImageEntry() {}
}
