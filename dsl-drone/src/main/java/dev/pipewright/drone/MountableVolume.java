package dev.pipewright.drone;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/** What a step can mount. */
public sealed interface MountableVolume permits Volume {

    /** The volume's declaration. */
    Mapping toNode();

    /** This volume in a container, at a path there. */
    default VolumeMount at(String path) {
        return VolumeMount.of(toNode().get("name") instanceof Scalar name ? name.text() : "", path);
    }

    /** A volume that is declared elsewhere, as a mount. */
    static VolumeMount mount(String name, String path) {
        return VolumeMount.from(
                Mapping.empty(Origin.here()).with("name", Scalar.of(name)).with("path", Scalar.of(path)));
    }
}
