package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.practices.MavenProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project in Java with Maven, first with an empty cache, then with a full one and no network. */
class MavenProjectRunsTest {

    /** Maven before 3.9 does not know MAVEN_ARGS, which the one in the sample's image does. */
    private static final String MAVEN = "PATH=${PATH#*:}; exec mvn $MAVEN_ARGS \"$@\"";

    @Test
    void the_second_pipeline_finds_in_the_cache_all_that_the_first_downloaded(@TempDir Path temporary) {
        LocalProject project = LocalProject.of("maven-project", new MavenProject().define(), temporary);
        project.standIn("mvn", MAVEN);

        LocalRun first = project.run();
        LocalRun second =
                project.variable("MAVEN_ARGS", "--batch-mode --offline").run("test");

        assertThat(first.passed()).containsExactly("install", "lint", "package", "test");
        assertThat(first.printed("test")).anyMatch(line -> line.contains("Tests run: 1, Failures: 0"));
        assertThat(second.printed("test")).anyMatch(line -> line.contains("Tests run: 1, Failures: 0"));
    }
}
