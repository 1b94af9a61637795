package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.django.PythonVersions;
import dev.pipewright.gitlab.Pipeline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A matrix with needs; Docker's client and what runs in the images are stand-ins. */
class MatrixRunsTest {

    @Test
    void each_version_is_built_pushed_and_tested(@TempDir Path temporary) {
        Pipeline pipeline = new PythonVersions().define();
        // A service is a container, which a plain shell has not.
        Pipeline withoutServices = pipeline.jobs(
                pipeline.jobs().stream().map(job -> job.without("services")).toList());
        LocalProject project = LocalProject.of("python-versions", withoutServices, temporary)
                .standIns("docker", "ruff")
                .standIn("python", "echo \"tested with $PYTHON\"")
                .variable("CI_REGISTRY_IMAGE", "registry.example.com/shop")
                .variable("CI_COMMIT_SHA", "c0ffee");

        LocalRun run = project.run();

        assertThat(run.passed()).hasSize(9);
        for (String version : List.of("3.8", "3.9", "3.10", "3.11")) {
            assertThat(run.printed("test: [" + version + "]")).containsExactly("tested with " + version);
        }
        assertThat(project.calls())
                .contains(
                        "docker build --build-arg PYTHON=3.8 --tag registry.example.com/shop/python-3.8:c0ffee .",
                        "docker push registry.example.com/shop/python-3.11:c0ffee",
                        "ruff check .");
    }
}
