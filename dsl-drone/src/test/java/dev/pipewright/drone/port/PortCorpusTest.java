package dev.pipewright.drone.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.UnreadableDroneException;
import dev.pipewright.testing.Conformance;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of Drone, ported: what became of every key of them is told. */
class PortCorpusTest {

    private final List<String> silent = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"wild, 328", "docs, 322", "semantics, 60"})
    void no_key_of_a_real_file_is_lost_in_silence(String folder, int files) throws IOException {
        int ported = 0;
        try (Stream<Path> paths =
                Files.list(Conformance.path("drone/" + folder)).sorted()) {
            for (Path path : paths.toList()) {
                DroneConfiguration drone;
                try {
                    drone = DroneConfiguration.parse(
                            Files.readString(path), path.getFileName().toString());
                } catch (UnreadableDroneException unreadable) {
                    continue;
                }
                ported++;
                Port port = Port.of(drone);
                Set<String> told = port.notes().stream().map(PortNote::path).collect(Collectors.toSet());
                drone.documents().stream()
                        .filter(Mapping.class::isInstance)
                        .forEach(document -> look(document, names(document), told, path.toString()));
                assertThat(port.workflows().files())
                        .hasSameSizeAs(port.workflows().workflows());
            }
        }
        assertThat(silent).isEmpty();
        assertThat(ported).isEqualTo(files);
    }

    private static List<String> names(Node document) {
        Mapping mapping = (Mapping) document;
        String name = text(mapping, "name");
        return List.of(name.isEmpty() ? "default" : name, text(mapping, "kind"));
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** A key is told by its own path, by that of what it is part of, or by the keys within it. */
    private void look(Node node, List<String> paths, Set<String> told, String file) {
        if (paths.stream().anyMatch(told::contains)) {
            return;
        }
        List<List<String>> within = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                within.add(paths.stream().map(path -> path + "." + entry.name()).toList());
                look(entry.value(), within.get(within.size() - 1), told, file);
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                String item = "[" + i + "]";
                within.add(paths.stream().map(path -> path + item).toList());
                look(sequence.items().get(i), within.get(i), told, file);
            }
        }
        if (node instanceof Scalar) {
            silent.add(file + ": " + paths.get(0));
        }
    }
}
