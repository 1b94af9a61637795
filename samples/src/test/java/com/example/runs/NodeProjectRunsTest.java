package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.practices.NodeProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project in Node, whose lock file is made here: it would be longer than all projects together. */
class NodeProjectRunsTest {

    @Test
    void it_passes_with_an_empty_cache_and_needs_no_network_with_a_full_one(@TempDir Path temporary) {
        LocalProject project = LocalProject.of("node-project", new NodeProject().define(), temporary);
        project.succeed("npm", "install", "--package-lock-only", "--no-audit", "--no-fund");
        project.commit();

        LocalRun empty = project.run("lint");
        project.run("install");
        LocalRun cached = project.environment("npm_config_offline", "true").run("test", "package");

        assertThat(empty.passed()).containsExactly("lint");
        assertThat(cached.passed()).containsExactly("package", "test");
        assertThat(cached.printed("test")).anyMatch(line -> line.contains("Tests:") && line.contains("1 passed"));
        assertThat(cached.printed("package")).contains("prices-1.0.0.tgz");
    }
}
