package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import org.jspecify.annotations.Nullable;

/** {@code environment:kubernetes}: the cluster of an environment. */
final class KubernetesEntry {

    private static final String FLUX = "flux_resource_path";

    static final EntryKind KIND = EntryKind.leaf("kubernetes")
            .rules(
                    config().mapping(),
                    config().present(),
                    allowedKeys("namespace", "agent", FLUX, "managed_resources", "dashboard"),
                    attribute("namespace").optional().string(),
                    attribute("namespace")
                            .when(entry -> !Ruby.isBlank(entry.get(FLUX)))
                            .present(),
                    attribute("agent").optional().string(),
                    attribute("agent").when(KubernetesEntry::needsAgent).present(),
                    attribute(FLUX).optional().string());

    private static boolean usesFlux(Entry entry) {
        return !Ruby.isBlank(entry.get(FLUX)) || !Ruby.isBlank(in(entry, "dashboard", FLUX));
    }

    private static boolean needsAgent(Entry entry) {
        return usesFlux(entry)
                || !Ruby.isBlank(entry.get("dashboard"))
                || Ruby.is(in(entry, "managed_resources", "enabled"), true);
    }

    private static @Nullable Node in(Entry entry, String key, String inner) {
        return entry.get(key) instanceof Mapping mapping ? mapping.get(inner) : null;
    }

    private KubernetesEntry() {}
}
