package dev.pipewright.gitlab.practice;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.workflowRule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.OnNewCommit;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.tree.Mapping;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Practices that change when jobs run: off unless somebody asks for them. */
final class PracticesOnRequestTest {

    private static final Pipeline PLAIN = pipeline().jobs(job("build").script("make"));

    private static Mapping effective(String practice, Pipeline pipeline) {
        return pipeline.practices(Practices.none().with(practice)).effective().toNode();
    }

    private static String keyword(String practice, Pipeline pipeline, String keyword) {
        return Objects.requireNonNull(effective(practice, pipeline).get(keyword))
                .toString();
    }

    @Test
    void none_of_them_is_recommended() {
        assertThat(Practices.known().ids())
                .startsWith(Practices.recommended().ids().toArray(String[]::new))
                .endsWith("new-commit-cancels-old", "first-failure-stops-all", "one-pipeline-a-push", "shallow-clone");
    }

    @Test
    void a_new_commit_cancels_interruptible_jobs() {
        assertThat(keyword("new-commit-cancels-old", PLAIN, "workflow"))
                .isEqualTo("[\"auto_cancel\"=[\"on_new_commit\"=\"interruptible\"]]");
    }

    @Test
    void the_first_failure_stops_all_beside_what_the_author_said() {
        Pipeline said = PLAIN.workflow(w -> w.name("nightly").autoCancel(c -> c.onNewCommit(OnNewCommit.NONE)));

        assertThat(keyword("first-failure-stops-all", said, "workflow"))
                .isEqualTo(
                        "[\"name\"=\"nightly\", \"auto_cancel\"=[\"on_new_commit\"=\"none\", \"on_job_failure\"=\"all\"]]");
        assertThat(effective("new-commit-cancels-old", said)).isEqualTo(said.toNode());
    }

    @Test
    void a_push_has_one_pipeline() {
        Pipeline pipeline = PLAIN.practices(Practices.none().with("one-pipeline-a-push"));

        assertThat(pipeline.toYaml()).contains("""
                workflow:
                  rules:
                    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == "push"
                      when: never
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                    - if: $CI_COMMIT_BRANCH
                    - if: $CI_COMMIT_TAG
                """);
        assertThat(pipeline.diagnostics()).isEmpty();
    }

    @Test
    void rules_of_the_author_and_jobs_with_only_are_left_alone() {
        Pipeline ruled = PLAIN.workflow(w -> w.rules(workflowRule(CI_COMMIT_TAG)));
        Pipeline only = Pipeline.parse("build: {only: [main], script: make}");
        Pipeline includes = PLAIN.include(Include.local("ci/more.yml"));

        assertThat(effective("one-pipeline-a-push", ruled)).isEqualTo(ruled.toNode());
        assertThat(effective("one-pipeline-a-push", only)).isEqualTo(only.toNode());
        assertThat(effective("one-pipeline-a-push", includes)).isEqualTo(includes.toNode());
    }

    @Test
    void jobs_fetch_the_last_commits_alone() {
        assertThat(keyword("shallow-clone", PLAIN, "variables")).isEqualTo("[\"GIT_DEPTH\"=\"20\"]");
    }

    @Test
    void a_command_that_wants_the_history_gets_it() {
        Pipeline describes = pipeline().jobs(job("version").script("git describe --tags > version.txt"));

        assertThat(effective("shallow-clone", describes)).isEqualTo(describes.toNode());
    }

    @Test
    void an_unknown_practice_cannot_be_switched_on() {
        assertThatThrownBy(() -> Practices.recommended().with("shalow-clone"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"shallow-clone\"?");
    }
}
