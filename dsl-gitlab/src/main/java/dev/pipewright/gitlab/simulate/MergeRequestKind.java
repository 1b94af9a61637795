package dev.pipewright.gitlab.simulate;

import java.util.Locale;

/** Which commit a merge-request pipeline runs for: the value of {@code CI_MERGE_REQUEST_EVENT_TYPE}. */
public enum MergeRequestKind {
    /** The source branch alone. */
    DETACHED,
    /** Source and target branch merged. */
    MERGED_RESULT,
    /** Merged with the target branch and the merge requests ahead in the train. */
    MERGE_TRAIN;

    /** In lower case, as GitLab writes it: {@code merged_result}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
