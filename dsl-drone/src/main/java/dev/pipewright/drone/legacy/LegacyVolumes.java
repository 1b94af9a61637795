package dev.pipewright.drone.legacy;

import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The volumes of a pipeline, gathered from the mounts of its steps, each declared once. */
final class LegacyVolumes {

    private static final String TRUST = "an administrator has to trust the repository for it";

    private final Origin origin;
    private final Map<String, Mapping> bySource = new LinkedHashMap<>();

    LegacyVolumes(Origin origin) {
        this.origin = origin;
    }

    /** The declarations. */
    Sequence declared() {
        return Sequence.of(new ArrayList<>(bySource.values()), origin);
    }

    /** What a step mounts under a key, {@code source:target} each. */
    Sequence mounts(Account step, String key) {
        List<Mapping> mounts = new ArrayList<>();
        Node written = step.node().get(key);
        if (written == null) {
            return Sequence.of();
        }
        boolean named = false;
        boolean readOnly = false;
        for (Node item : LegacyContainer.list(written)) {
            String[] parts = (item instanceof Scalar scalar ? scalar.text() : "").split(":", -1);
            String target = parts.length > 1 ? parts[1] : parts[0];
            named |= !parts[0].startsWith("/") || parts.length == 1;
            readOnly |= parts.length > 2 && parts[2].equals("ro");
            mounts.add(Mapping.empty(item.origin())
                    .with("name", Scalar.of(name(parts[0], parts.length > 1, item.origin()), item.origin()))
                    .with("path", Scalar.of(target, item.origin())));
        }
        step.change(key, "is declared by the pipeline and mounted by its name", TRUST);
        if (named) {
            step.note(
                    Fate.CHANGED,
                    key,
                    "a volume with a name is a temporary one, which ends with the pipeline",
                    "name a folder of the machine where it has to live on");
        }
        if (readOnly) {
            step.note(Fate.LOST, key, "Drone mounts nothing read-only", "see whether it matters");
        }
        return Sequence.of(mounts, written.origin());
    }

    private String name(String source, boolean hasTarget, Origin place) {
        Mapping known = bySource.get(source);
        if (known != null && known.get("name") instanceof Scalar name) {
            return name.text();
        }
        String plain = source.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "root" : plain;
        boolean taken = bySource.values().stream()
                .anyMatch(each ->
                        each.get("name") instanceof Scalar other && other.text().equals(name));
        String unique = taken ? name + "-" + (bySource.size() + 1) : name;
        boolean host = source.startsWith("/") && hasTarget;
        Mapping content = host ? Mapping.empty(place).with("path", Scalar.of(source, place)) : Mapping.empty(place);
        bySource.put(
                source,
                Mapping.empty(place).with("name", Scalar.of(unique, place)).with(host ? "host" : "temp", content));
        return unique;
    }
}
