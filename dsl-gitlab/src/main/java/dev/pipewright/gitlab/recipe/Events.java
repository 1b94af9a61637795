package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.Variables.CI_COMMIT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_DEFAULT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_MERGE_REQUEST_LABELS;
import static dev.pipewright.gitlab.Variables.CI_PIPELINE_SOURCE;

import dev.pipewright.gitlab.expression.Condition;

/** What the rules of the recipes ask for. */
final class Events {

    static final Condition MERGE_REQUEST = CI_PIPELINE_SOURCE.eq("merge_request_event");
    static final Condition DEFAULT_BRANCH = CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH);
    static final Condition SCHEDULE = CI_PIPELINE_SOURCE.eq("schedule");

    /** What is asked for where a label is missing. */
    static final String LABEL = "a label of merge requests is needed, such as \"pipeline:thorough\"";

    private Events() {}

    /** A merge request that has a label; the other labels stand before or behind it, between commas. */
    static Condition label(String label) {
        return CI_MERGE_REQUEST_LABELS.matches("(^|,)" + label.replaceAll("[^\\w: -]", "\\\\$0") + "(,|$)");
    }
}
