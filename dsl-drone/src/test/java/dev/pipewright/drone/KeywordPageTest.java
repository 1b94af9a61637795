package dev.pipewright.drone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KeywordPageTest {

    @Test
    void the_page_of_plugins_is_the_one_that_the_schema_gives() throws IOException {
        String page = Files.readString(Path.of("target", "drone-plugins.md"));
        assertThat(page).contains("DockerPlugin", "daemon_off", "KanikoPlugin");
        Golden.in(Path.of("..", "docs")).matches("drone-plugins.md", page);
    }

    @Test
    void the_page_of_keywords_is_the_one_that_the_schema_gives() throws IOException {
        String page = Files.readString(Path.of("target", "drone-keywords.md"));
        assertThat(page).contains("image_pull_secrets", "from_secret", "concurrency");
        Golden.in(Path.of("..", "docs")).matches("drone-keywords.md", page);
    }
}
