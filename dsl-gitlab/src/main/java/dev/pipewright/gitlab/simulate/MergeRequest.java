package dev.pipewright.gitlab.simulate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The merge request of a pipeline.
 *
 * @param fork the project of the source branch, null for the same project
 */
record MergeRequest(
        int number,
        String source,
        String target,
        MergeRequestKind kind,
        @Nullable String fork,
        List<String> labels,
        boolean isDraft,
        String title) {

    static MergeRequest of(String source, String target) {
        return new MergeRequest(1, source, target, MergeRequestKind.DETACHED, null, List.of(), false, source);
    }

    MergeRequest into(String newTarget) {
        return new MergeRequest(number, source, newTarget, kind, fork, labels, isDraft, title);
    }

    MergeRequest number(int newNumber) {
        return new MergeRequest(newNumber, source, target, kind, fork, labels, isDraft, title);
    }

    MergeRequest kind(MergeRequestKind newKind) {
        return new MergeRequest(number, source, target, newKind, fork, labels, isDraft, title);
    }

    MergeRequest fork(String project) {
        return new MergeRequest(number, source, target, kind, project, labels, isDraft, title);
    }

    MergeRequest labels(List<String> newLabels) {
        return new MergeRequest(number, source, target, kind, fork, List.copyOf(newLabels), isDraft, title);
    }

    MergeRequest draft() {
        return new MergeRequest(number, source, target, kind, fork, labels, true, title);
    }

    MergeRequest title(String newTitle) {
        return new MergeRequest(number, source, target, kind, fork, labels, isDraft, newTitle);
    }
}
