package dev.pipewright.tool.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fuzzer once found is answered now. */
class FuzzRegressionTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "fuzz");

    @Test
    void every_input_that_once_failed_is_answered() throws IOException {
        try (Stream<Path> files = Files.list(FOUND)) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).isNotEmpty();
            for (Path input : inputs) {
                byte[] content = Files.readAllBytes(input);
                assertThatCode(() -> LintFuzzTarget.fuzzerTestOneInput(content))
                        .as(input.toString())
                        .doesNotThrowAnyException();
            }
        }
    }
}
