package dev.pipewright.codegen.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.pipewright.codegen.java.SourceFiles;
import dev.pipewright.codegen.java.Target;
import dev.pipewright.codegen.schema.SchemaReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldenTest {

    private static final Path GOLDENS = Path.of("src/test/golden/dev/pipewright/codegen/golden");
    private static final Target TARGET =
            new Target("dev.pipewright.codegen.golden", "Golden", "https://ci.example/yaml", "Reference");

    @Test
    void the_goldens_are_what_the_schema_becomes() throws IOException {
        Map<String, String> generated = generated();
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("goldens are not updated where CI is set")
                    .isNull();
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Files.writeString(GOLDENS.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(committed().keySet()).isEqualTo(generated.keySet());
        generated.forEach(
                (name, text) -> assertThat(committed().get(name)).as(name).isEqualTo(text));
    }

    @Test
    void the_same_schema_becomes_the_same_bytes() throws IOException {
        assertThat(generated()).isEqualTo(generated()).hasSize(7);
    }

    private static Map<String, String> generated() throws IOException {
        List<JavaFile> files =
                SourceFiles.of(SchemaReader.read(Path.of("src/test/resources/golden.schema.yaml")), TARGET);
        return files.stream()
                .collect(Collectors.toMap(
                        file -> file.typeSpec().name() + ".java", JavaFile::toString, (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> committed() {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLDENS)) {
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
