package dev.pipewright.drone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.testing.Conformance;
import dev.pipewright.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files, read and written by the typed model. */
class ReadingCorpusTest {

    @ParameterizedTest
    @CsvSource({"wild, 329, 1", "docs, 328, 6", "semantics, 61, 1", "legacy08, 40, 2"})
    void every_real_file_survives_reading_and_writing(String folder, int files, int unreadable) throws IOException {
        int read = 0;
        List<String> refused = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> paths =
                Files.list(Conformance.path("drone/" + folder)).sorted()) {
            for (Path path : paths.toList()) {
                read++;
                String text = Files.readString(path);
                DroneConfiguration first;
                try {
                    first = DroneConfiguration.parse(text, path.toString());
                } catch (UnreadableDroneException e) {
                    refused.add(path.getFileName() + ": " + e.getMessage());
                    continue;
                }
                String written = first.toYaml();
                DroneConfiguration again = DroneConfiguration.parse(written, path.toString());
                if (!again.equals(first) || !again.toYaml().equals(written)) {
                    wrong.add(path + ": is not the same after writing");
                }
                if (!again.documents().equals(YamlReader.read(text, "").file().documents())) {
                    wrong.add(path + ": the model loses what the file says");
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(read).isEqualTo(files);
        assertThat(refused).hasSize(unreadable);
    }
}
