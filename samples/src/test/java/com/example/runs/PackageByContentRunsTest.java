package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.practices.PackageByContent;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An expensive part under the hash of its sources, with a registry on this machine. */
class PackageByContentRunsTest {

    private static LocalProject project(PackageRegistry registry, Path temporary) {
        return LocalProject.of("package-by-content", new PackageByContent().define(), temporary)
                .variable("CI_API_V4_URL", registry.address())
                .variable("CI_PROJECT_ID", "7")
                .variable("CI_JOB_TOKEN", "job-token");
    }

    @Test
    void it_is_built_once_for_each_state_of_its_sources(@TempDir Path temporary) throws IOException {
        try (PackageRegistry registry = new PackageRegistry("job-token")) {
            LocalProject project = project(registry, temporary.resolve("first"));

            assertThat(project.run().printed("test")).containsExactly("workhorse 1.0");
            assertThat(registry.requests()).containsExactly("GET 404", "PUT");

            assertThat(project.run().printed("workhorse")).anyMatch(line -> line.endsWith(" is in the cache"));
            assertThat(registry.requests()).isEmpty();

            project.write("workhorse/workhorse.sh", "#!/bin/sh\necho 'workhorse 2.0'\n")
                    .commit();
            assertThat(project.run().printed("test")).containsExactly("workhorse 2.0");
            assertThat(registry.requests()).containsExactly("GET 404", "PUT");
        }
    }

    @Test
    void a_runner_without_the_cache_downloads_what_another_built(@TempDir Path temporary) throws IOException {
        try (PackageRegistry registry = new PackageRegistry("job-token")) {
            project(registry, temporary.resolve("first")).run();
            registry.requests();

            LocalRun run = project(registry, temporary.resolve("second")).run();

            assertThat(registry.requests()).containsExactly("GET 200");
            assertThat(run.printed("workhorse")).anyMatch(line -> line.endsWith(" was built before"));
            assertThat(run.printed("test")).containsExactly("workhorse 1.0");
        }
    }
}
