package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.decode.GoText;
import dev.pipewright.yaml.RawNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a step or workflow waits for.
 *
 * @param isOptional whether it may be missing
 * @param line where it stands
 */
record Dependency(String name, boolean isOptional, int line) {

    /** Reads a name, or a list of names and mappings; null where nothing is said, which is not the empty list. */
    static @Nullable List<Dependency> read(@Nullable RawNode node, Reading reading) {
        if (node == null || Reading.isNull(node)) {
            return null;
        }
        RawNode target = node.target();
        if (target instanceof RawNode.Single single) {
            return List.of(new Dependency(single.text(), false, node.line()));
        }
        if (!(target instanceof RawNode.Items list)) {
            reading.wrong(target, "failed to unmarshal DependsOn");
            return List.of();
        }
        List<Dependency> all = new ArrayList<>();
        for (RawNode item : Reading.items(list)) {
            Object value = reading.any(item);
            String problem = value instanceof String name
                    ? add(all, name, null, item)
                    : value instanceof Map<?, ?> map ? mapped(all, map, item) : unfit(value);
            if (!problem.isEmpty()) {
                reading.wrong(list, problem);
                return all;
            }
        }
        return all;
    }

    private static String unfit(@Nullable Object value) {
        return "cannot unmarshal '" + GoText.of(value) + "' of type " + GoText.type(value) + " into a dependency";
    }

    private static String mapped(List<Dependency> all, Map<?, ?> map, RawNode item) {
        if (!map.containsKey("name")) {
            return "dependency object requires a 'name' field";
        }
        Object name = map.get("name");
        if (!(name instanceof String text)) {
            return "dependency 'name' must be a string, got " + GoText.type(name);
        }
        return map.containsKey("optional") && !(map.get("optional") instanceof Boolean)
                ? "dependency 'optional' must be a boolean, got " + GoText.type(map.get("optional"))
                : add(all, text, map.get("optional"), item);
    }

    private static String add(List<Dependency> all, String name, @Nullable Object optional, RawNode item) {
        all.add(new Dependency(name, Boolean.TRUE.equals(optional), item.line()));
        return "";
    }
}
