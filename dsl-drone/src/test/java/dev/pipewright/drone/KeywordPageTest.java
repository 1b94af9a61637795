package dev.pipewright.drone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordPageTest {

    @ParameterizedTest
    @CsvSource({
        "drone-keywords, image_pull_secrets, from_secret",
        "drone-plugins, DockerPlugin, daemon_off",
        "woodpecker-keywords, backend_options, concurrency"
    })
    void the_page_of_keywords_is_the_one_that_the_schema_gives(String page, String keyword, String other)
            throws IOException {
        String name = page + ".md";
        String text = Files.readString(Path.of("target", name));
        assertThat(text).contains(keyword, other);
        Golden.in(Path.of("..", "docs")).matches(name, text);
    }
}
