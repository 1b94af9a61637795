package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void a_tag_with_a_branch_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Scenario.tag("v1").onBranch("main"))
                .isInstanceOf(ContradictoryScenarioException.class)
                .hasMessage(
                        "a pipeline for a tag has no branch: it runs for tag \"v1\", so CI_COMMIT_BRANCH is not set:"
                                + " use push(\"main\") for the branch");
    }

    @Test
    void a_merge_request_has_no_tag() {
        assertThatThrownBy(() -> Scenario.mergeRequest("x").onTag("v1"))
                .isInstanceOf(ContradictoryScenarioException.class)
                .hasMessageContaining("never runs for a tag");
    }

    @Test
    void changed_files_of_a_tag_are_refused() {
        assertThatThrownBy(() -> Scenario.tag("v1").changing("a"))
                .isInstanceOf(ContradictoryScenarioException.class)
                .hasMessage("GitLab compares no files for a push of tag \"v1\", so rules:changes always holds:"
                        + " drop changing(...), or say changingSince(ref, ...) for compare_to");
    }

    @Test
    void a_new_branch_with_changed_files_is_refused() {
        assertThatThrownBy(() -> Scenario.push("x").changing("a").newBranch())
                .isInstanceOf(ContradictoryScenarioException.class);
        assertThatThrownBy(() -> Scenario.push("x").newBranch().changing("a"))
                .isInstanceOf(ContradictoryScenarioException.class);
    }

    @Test
    void what_is_about_merge_requests_needs_one() {
        assertThatThrownBy(() -> Scenario.push("x").into("main"))
                .isInstanceOf(ContradictoryScenarioException.class)
                .hasMessage("only a merge request has a target branch, and this is a push to branch \"x\":"
                        + " begin with mergeRequest(...)");
    }

    @Test
    void a_predefined_variable_cannot_deny_the_event() {
        assertThatThrownBy(() -> Scenario.tag("v1").variable(VariableLevel.PREDEFINED, "CI_COMMIT_BRANCH", "main"))
                .isInstanceOf(ContradictoryScenarioException.class)
                .hasMessage("CI_COMMIT_BRANCH is never set for a push of tag \"v1\"");
    }

    @Test
    void a_draft_is_in_no_merge_train() {
        assertThatThrownBy(() -> Scenario.mergeRequest("x").draft().kind(MergeRequestKind.MERGE_TRAIN))
                .isInstanceOf(ContradictoryScenarioException.class);
    }

    @Test
    void a_push_has_a_branch_and_no_tag() {
        assertThat(Scenario.push("feature/X").predefinedVariables())
                .containsEntry("CI_PIPELINE_SOURCE", "push")
                .containsEntry("CI_COMMIT_BRANCH", "feature/X")
                .containsEntry("CI_COMMIT_REF_SLUG", "feature-x")
                .doesNotContainKeys("CI_COMMIT_TAG", "CI_MERGE_REQUEST_IID");
    }

    @Test
    void a_merge_request_from_a_fork_names_both_projects() {
        assertThat(Scenario.mergeRequest("x")
                        .into("dev")
                        .number(7)
                        .fromFork("me/project")
                        .labels("a", "b")
                        .kind(MergeRequestKind.MERGED_RESULT)
                        .predefinedVariables())
                .containsEntry("CI_PIPELINE_SOURCE", "merge_request_event")
                .containsEntry("CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", "me/project")
                .containsEntry("CI_MERGE_REQUEST_PROJECT_PATH", "group/project")
                .containsEntry("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "dev")
                .containsEntry("CI_MERGE_REQUEST_LABELS", "a,b")
                .containsEntry("CI_MERGE_REQUEST_EVENT_TYPE", "merged_result")
                .containsEntry("CI_MERGE_REQUEST_REF_PATH", "refs/merge-requests/7/merge")
                .containsEntry("CI_OPEN_MERGE_REQUESTS", "group/project!7")
                .doesNotContainKeys("CI_COMMIT_BRANCH", "CI_COMMIT_TAG");
    }

    @Test
    void copies_leave_the_original_alone() {
        Scenario push = Scenario.push("main");
        assertThat(push.variable("A", "1")).isNotEqualTo(push);
        assertThat(push).isEqualTo(Scenario.push("main"));
        assertThat(push.variables(VariableLevel.PIPELINE)).isEmpty();
    }
}
