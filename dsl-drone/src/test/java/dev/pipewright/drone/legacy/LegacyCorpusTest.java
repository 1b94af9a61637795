package dev.pipewright.drone.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.port.Conversion;
import dev.pipewright.testing.Conformance;
import dev.pipewright.testing.ToldKeys;
import dev.pipewright.tree.Mapping;
import dev.pipewright.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real files from before Drone 1.0. */
class LegacyCorpusTest {

    @Test
    void drone_takes_what_becomes_of_them_and_no_key_is_lost_in_silence() throws IOException {
        int converted = 0;
        try (Stream<Path> paths = Files.list(Conformance.path("drone/legacy08")).sorted()) {
            for (Path path : paths.toList()) {
                String text = Files.readString(path);
                String name = path.getFileName().toString();
                if (!LegacyDrone.recognizes(text)) {
                    continue;
                }
                converted++;
                Conversion<DroneConfiguration> conversion = LegacyDrone.convert(text, name);
                assertThat(conversion.configuration().verdict(true).failures())
                        .as(name)
                        .isEmpty();
                Mapping root =
                        (Mapping) YamlReader.read(text, name).file().documents().get(0);
                ToldKeys told = new ToldKeys(name, conversion.notes());
                assertThat(root.entries())
                        .flatMap(entry -> told.silent(entry.value(), List.of(entry.name())))
                        .isEmpty();
            }
        }
        // The others are of Drone 0.4 and before, or no YAML.
        assertThat(converted).isEqualTo(32);
    }
}
