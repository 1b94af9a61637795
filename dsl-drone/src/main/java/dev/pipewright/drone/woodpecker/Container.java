package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step, service or clone step as it is written. */
record Container(
        String name,
        String image,
        List<String> commands,
        List<String> entrypoint,
        boolean isDetached,
        boolean isPrivileged,
        String failure,
        Map<String, @Nullable Object> settings,
        Map<String, @Nullable Object> environment,
        List<String> volumes,
        List<String> ports,
        List<String> devices,
        List<String> dns,
        List<String> dnsSearch,
        List<String> extraHosts,
        List<String> tmpfs,
        String networkMode,
        @Nullable List<Dependency> dependsOn,
        When when,
        int line) {

    /** Reads a list of containers, or a mapping by name, up to the first that cannot be read. */
    static List<Container> readAll(@Nullable RawNode node, boolean keyIsName, Reading reading) {
        List<Container> all = new ArrayList<>();
        if (node == null || Reading.isNull(node)) {
            return all;
        }
        int before = reading.count();
        RawNode target = node.target();
        if (target instanceof RawNode.Pairs pairs) {
            for (RawNode.Pair pair : pairs.pairs()) {
                String key = pair.key().target() instanceof RawNode.Single single ? single.text() : "";
                all.add(read(pair.value(), key, keyIsName, reading));
                if (reading.count() > before) {
                    return all;
                }
            }
        } else if (target instanceof RawNode.Items list) {
            for (RawNode item : Reading.items(list)) {
                all.add(read(item, "step-" + all.size(), false, reading));
                if (reading.count() > before) {
                    return all;
                }
            }
        } else {
            String tag = target instanceof RawNode.Single single ? Reading.tag(single) : "";
            reading.wrong(target, "yaml node type[8]: '" + tag + "' not supported");
        }
        return all;
    }

    private static Container read(RawNode node, String key, boolean keyIsName, Reading reading) {
        Map<String, RawNode> fields = reading.fields(node, "types.Container");
        reading.text(fields.get("directory"));
        reading.flag(fields.get("pull"));
        reading.anyMap(fields.get("backend_options"));
        String name = reading.text(fields.get("name"));
        return new Container(
                keyIsName || name.isEmpty() ? key : name,
                reading.text(fields.get("image")),
                reading.texts(fields.get("commands")),
                reading.texts(fields.get("entrypoint")),
                reading.flag(fields.get("detach")),
                reading.flag(fields.get("privileged")),
                reading.text(fields.get("failure")),
                reading.anyMap(fields.get("settings")),
                reading.anyMap(fields.get("environment")),
                mounts(fields.get("volumes"), reading),
                reading.strictTexts(fields.get("ports")),
                reading.strictTexts(fields.get("devices")),
                reading.texts(fields.get("dns")),
                reading.texts(fields.get("dns_search")),
                reading.strictTexts(fields.get("extra_hosts")),
                reading.strictTexts(fields.get("tmpfs")),
                reading.text(fields.get("network_mode")),
                Dependency.read(fields.get("depends_on"), reading),
                When.read(fields.get("when"), reading),
                node.target().line());
    }

    private static List<String> mounts(@Nullable RawNode node, Reading reading) {
        if (node == null || Reading.isNull(node)) {
            return List.of();
        }
        if (!(node.target() instanceof RawNode.Items list)) {
            reading.wrong(node.target(), "failed to unmarshal Volumes");
            return List.of();
        }
        return reading.quoted(list, "a string value").stream()
                .map(volume -> volume.startsWith(":") ? volume.substring(1) : volume)
                .toList();
    }

    /** Whether the image's own program runs. */
    boolean isPlugin() {
        return commands.isEmpty() && entrypoint.isEmpty() && environment.isEmpty();
    }
}
