package dev.pipewright.gitlab;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Job LOST = job("a").script("x").needs("gone");

    private static List<String> ids(Pipeline pipeline) {
        return pipeline.practices(Practices.none()).diagnostics().stream()
                .map(Diagnostic::id)
                .filter(id -> id.equals("GL101") || id.startsWith("PW9"))
                .toList();
    }

    @Test
    void a_job_accepts_its_own_findings_alone() {
        Job other = job("b").script("x").needs("gone");
        assertThat(ids(pipeline().jobs(LOST, other))).containsExactly("GL101", "GL101");
        assertThat(ids(pipeline().jobs(LOST.suppress("GL101", "comes later"), other)))
                .containsExactly("GL101");
    }

    @Test
    void a_pipeline_accepts_for_all_its_jobs() {
        Pipeline accepting =
                pipeline().suppress("GL101", "comes later").jobs(LOST).addJobs(job("b").script("x"));
        assertThat(ids(accepting)).isEmpty();
        assertThat(ids(accepting.mapJobs(job -> job.interruptible(true)))).isEmpty();
    }

    @Test
    void a_suppression_in_vain_is_a_finding() {
        assertThat(ids(pipeline().jobs(job("a").script("x").suppress("GL101", "why not"))))
                .containsExactly("PW942");
    }

    @Test
    void a_comment_in_the_file_accepts() {
        assertThat(ids(Pipeline.parse("a:\n  script: x\n  needs: [gone] # pipewright:ignore GL101 comes later\n")))
                .isEmpty();
    }

    @Test
    void severities_are_configured() {
        Pipeline lost = pipeline().jobs(LOST).practices(Practices.none());
        assertThat(ids(lost.checks(checks -> checks.off("GL101")))).isEmpty();
        assertThat(lost.checks(checks -> checks.severity("GL101", Severity.INFO))
                        .diagnostics())
                .filteredOn(found -> found.id().equals("GL101"))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
        assertThat(ids(lost.checks(checks -> checks.off("GL101").off("GL999")))).containsExactly("PW943");
    }
}
