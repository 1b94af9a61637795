package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import java.util.List;

/** {@code auto_cancel}: when a pipeline is cancelled. */
final class AutoCancelEntry {

    private static final List<String> ON_NEW_COMMIT = List.of("conservative", "interruptible", "none");
    private static final List<String> ON_JOB_FAILURE = List.of("none", "all");

    static final EntryKind KIND = EntryKind.leaf("auto cancel")
            .rules(
                    config().mapping(),
                    allowedKeys("on_new_commit", "on_job_failure"),
                    attribute("on_new_commit").optional().string(),
                    attribute("on_new_commit")
                            .optional()
                            .oneOf(ON_NEW_COMMIT, "must be one of: conservative, interruptible, none"),
                    attribute("on_job_failure").optional().string(),
                    attribute("on_job_failure").optional().oneOf(ON_JOB_FAILURE, "must be one of: none, all"));

    private AutoCancelEntry() {}
}
