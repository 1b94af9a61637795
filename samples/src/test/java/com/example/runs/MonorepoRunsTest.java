package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.practices.Monorepo;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of npm, a folder of Maven, and what they share. */
class MonorepoRunsTest {

    private LocalProject project;

    @BeforeEach
    void setUp(@TempDir Path temporary) {
        project = LocalProject.of("monorepo", new Monorepo().define(), temporary);
    }

    @Test
    void a_change_of_one_folder_runs_the_child_pipeline_of_that_folder() {
        project.write("frontend/shop.js", "exports.open = true;\n").commit();

        LocalRun run = project.run();

        assertThat(run.passed()).containsExactly("[frontend] -> test", "frontend");
        assertThat(run.printed("[frontend] -> test")).contains("# pass 1");
    }

    @Test
    void a_change_of_what_is_shared_runs_them_all() {
        project.write("lib/title.json", "{\"en\": \"Shop\", \"de\": \"Laden\"}\n")
                .commit();

        assertThat(project.run().passed())
                .containsExactly("[backend] -> test", "[frontend] -> test", "backend", "frontend");
    }
}
