package dev.pipewright.drone;

import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a configuration of a YAML text. */
final class DroneReader {

    private DroneReader() {}

    static DroneConfiguration read(Path file) {
        String name = file.toString().replace('\\', '/');
        try {
            byte[] content = Files.readAllBytes(file);
            String text = new String(content, StandardCharsets.UTF_8);
            return configuration(YamlReader.read(content, name), text, name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static DroneConfiguration parse(String yaml, String fileName) {
        return configuration(YamlReader.read(yaml, fileName), yaml, fileName);
    }

    private static DroneConfiguration configuration(YamlResult read, String text, String file) {
        if (read.hasErrors()) {
            throw new UnreadableDroneException(read.diagnostics());
        }
        List<Node> documents = read.file().documents();
        return DroneConfiguration.read(
                documents,
                read.file().header(),
                file,
                new DroneConfiguration.ReadText(text, documents, read.diagnostics()));
    }
}
