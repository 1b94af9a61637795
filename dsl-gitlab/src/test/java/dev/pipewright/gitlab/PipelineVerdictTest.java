package dev.pipewright.gitlab;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a project a pipeline is also judged as GitLab would. */
class PipelineVerdictTest {

    @TempDir
    Path project;

    @Test
    void a_pipeline_without_jobs_is_refused() {
        List<Diagnostic> found = pipeline().diagnostics(project);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).isError()).isTrue();
        assertThat(found.get(0).related().toString()).contains("jobs config should contain at least one visible job");
    }

    @Test
    void an_error_that_a_check_has_found_is_told_once() {
        Pipeline pipeline = pipeline().jobs(job("test").script("make test").needs("build"));

        assertThat(pipeline.diagnostics(project))
                .isEqualTo(pipeline.diagnostics())
                .hasSize(1);
    }

    @Test
    void an_included_file_is_read() throws IOException {
        Files.writeString(project.resolve("base.yml"), "build: {script: [make]}");
        Pipeline pipeline = pipeline()
                .include(Include.local("base.yml"))
                .jobs(
                        job("test").script("make test").needs("build"),
                        job("docs").script("make docs").needs("biuld"));

        assertThat(pipeline.diagnostics()).isEmpty();
        assertThat(pipeline.diagnostics(project)).extracting(Diagnostic::id).containsExactly("GL101");
    }

    @Test
    void a_file_that_is_not_there_yet_may_be_generated() {
        Pipeline pipeline = pipeline()
                .include(Include.local("generated.yml"))
                .jobs(job("test").script("make test").needs("build"));

        assertThat(pipeline.diagnostics(project)).isEmpty();
    }

    @Test
    void a_sound_pipeline_has_no_finding() {
        assertThat(pipeline().jobs(job("test").script("make test")).diagnostics(project))
                .isEmpty();
    }
}
