package dev.pipewright.drone;

import dev.pipewright.yaml.YamlStyle;
import dev.pipewright.yaml.YamlWriter;

/** Writes a configuration. */
final class DroneText {

    private DroneText() {}

    static String of(DroneConfiguration configuration) {
        return YamlWriter.write(
                configuration.documents(), YamlStyle.DEFAULT.gatherSingles().header(configuration.header()));
    }
}
