package dev.pipewright.drone.port;

import dev.pipewright.port.Account;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The volumes of a pipeline: what stands before the colon of a mount. */
final class Volumes {

    private static final String TRUST = "an administrator has to trust the repository for volumes";

    private final Map<String, String> sources = new HashMap<>();

    /** Takes the declarations of a pipeline. */
    Volumes(Account pipeline) {
        for (Account volume : pipeline.items("volumes")) {
            String name = volume.text("name");
            volume.keep("name", "part of each mount");
            volume.section("host").ifPresent(host -> {
                sources.put(name, host.text("path"));
                host.change("path", "is part of each mount", TRUST);
                host.close();
            });
            if (volume.has("temp")) {
                sources.put(name, name);
                boolean memory = volume.node().get("temp") instanceof Mapping temp && temp.has("medium");
                volume.change(
                        "temp",
                        "is a volume with a name, which lives on when the workflow has ended"
                                + (memory ? ", and not in memory" : ""),
                        TRUST);
            }
            volume.section("claim").ifPresent(claim -> {
                sources.put(name, claim.text("name"));
                claim.change("name", "is part of each mount, which an agent with Kubernetes takes for a claim", TRUST);
                claim.close();
            });
            volume.close();
        }
    }

    /** The mounts of a step, as Woodpecker writes them. */
    List<Scalar> mounts(Account step) {
        List<Scalar> mounts = new ArrayList<>();
        for (Account mount : step.items("volumes")) {
            String source = sources.get(mount.text("name"));
            if (source == null) {
                mount.lose(
                        "name",
                        "no such volume can be mounted in Woodpecker",
                        "Drone leaves out what is not declared, too");
                mount.lose("path", "its volume is not there", "");
            } else {
                mount.keep("name", "before the colon");
                mount.keep("path", "behind the colon");
                mounts.add(Scalar.of(
                        source + ":" + mount.text("path"), mount.node().origin()));
            }
            mount.close();
        }
        return mounts;
    }

    static Sequence list(List<Scalar> items, Account of) {
        return Sequence.of(items, of.node().origin());
    }
}
