package dev.pipewright.drone;

import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a configuration of a YAML text. */
final class DroneReader {

    private DroneReader() {}

    static DroneConfiguration read(Path file) {
        String name = file.toString().replace('\\', '/');
        try {
            return configuration(YamlReader.read(Files.readAllBytes(file), name), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static DroneConfiguration parse(String yaml, String fileName) {
        return configuration(YamlReader.read(yaml, fileName), fileName);
    }

    private static DroneConfiguration configuration(YamlResult read, String file) {
        if (read.hasErrors()) {
            throw new UnreadableDroneException(read.diagnostics());
        }
        return DroneConfiguration.read(read.file().documents(), read.file().header(), file, read.diagnostics());
    }
}
