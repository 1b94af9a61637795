package dev.pipewright.drone.legacy;

import dev.pipewright.port.Account;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The clone of a pipeline: settings as far as Drone has them, and steps for tags and submodules. */
final class LegacyClone {

    private static final Pattern GIT = Pattern.compile("(docker\\.io/)?(plugins|drone)/git(:.*)?");
    private static final String GIT_IMAGE = "alpine/git:v2.49.1";

    private final Origin origin;
    private final Mapping.Builder settings;
    private final List<PortedStep> steps = new ArrayList<>();

    LegacyClone(Origin origin) {
        this.origin = origin;
        this.settings = Mapping.builder(origin);
    }

    /** Whether a container is the plugin that clones, as Drone's own clone is. */
    static boolean isGit(Account container) {
        return !container.has("image") || GIT.matcher(container.text("image")).matches();
    }

    void disable() {
        settings.put("disable", Scalar.of(true, origin));
    }

    /** Takes the settings of the plugin. */
    void take(Account git) {
        git.keep("name", "the clone that Drone adds");
        git.keep("image", "the clone that Drone adds");
        for (String key : new String[] {"depth", "skip_verify"}) {
            Node value = git.keep(key, "a setting of the clone");
            if (value != null) {
                settings.put(key, value);
            }
        }
        command(git, "tags", "git fetch --tags");
        command(git, "recursive", "git submodule update --init --recursive");
        git.keep("group", "ahead of all steps");
        git.close();
    }

    private void command(Account git, String key, String command) {
        boolean wanted = git.isTrue(key);
        Node value = wanted
                ? git.change(key, "is a step of its own, since Drone's clone has no such setting", "")
                : git.keep(key, "what Drone does unasked");
        if (value != null && wanted) {
            steps.add(PortedStep.alone(Mapping.empty(value.origin())
                    .with("name", Scalar.of("clone-" + key, value.origin()))
                    .with("image", Scalar.of(GIT_IMAGE, value.origin()))
                    .with("commands", Sequence.ofStrings(List.of(command), value.origin()))));
        }
    }

    /** What Drone's clone says; empty where nothing was said. */
    Mapping settings() {
        return settings.build();
    }

    /** The steps that come ahead of all others. */
    List<PortedStep> steps() {
        return List.copyOf(steps);
    }
}
