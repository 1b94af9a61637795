package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.practices.KeyFromChecksum;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checksum that one job hands on as a variable, and a cache that the next finds by it. */
class ChecksumKeyRunsTest {

    private static final String[] BUILT = {"corepack enable", "yarn install --immutable", "yarn build"};

    private LocalProject project;

    @BeforeEach
    void the_first_pipeline_builds(@TempDir Path temporary) {
        project = LocalProject.of("assets", new KeyFromChecksum().define(), temporary)
                .standIns("corepack")
                .standIn("yarn", "[ \"$1\" != build ] || { mkdir -p public && cp -r app/assets public/assets; }");
        assertThat(project.run().passed()).containsExactly("assets", "checksum-assets-checksum");
        assertThat(project.calls()).containsExactly(BUILT);
    }

    @Test
    void the_second_pipeline_finds_what_the_first_built() {
        project.run();

        assertThat(project.calls()).isEmpty();
    }

    @Test
    void other_sources_are_built_again() {
        project.write("app/assets/shop.css", "body { margin: 1em }\n").commit().run();

        assertThat(project.calls()).containsExactly(BUILT);
    }
}
