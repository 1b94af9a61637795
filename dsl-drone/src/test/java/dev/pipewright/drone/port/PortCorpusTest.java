package dev.pipewright.drone.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.UnreadableDroneException;
import dev.pipewright.port.Conversion;
import dev.pipewright.testing.Conformance;
import dev.pipewright.testing.ToldKeys;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                Conversion<WoodpeckerConfiguration> port = Port.of(drone);
                ToldKeys told = new ToldKeys(path.toString(), port.notes());
                drone.documents().stream()
                        .filter(Mapping.class::isInstance)
                        .forEach(document -> silent.addAll(told.silent(document, names((Mapping) document))));
                assertThat(port.configuration().files())
                        .hasSameSizeAs(port.configuration().workflows());
            }
        }
        assertThat(silent).isEmpty();
        assertThat(ported).isEqualTo(files);
    }

    private static List<String> names(Mapping document) {
        String name = text(document, "name");
        return List.of(name.isEmpty() ? "default" : name, text(document, "kind"));
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
