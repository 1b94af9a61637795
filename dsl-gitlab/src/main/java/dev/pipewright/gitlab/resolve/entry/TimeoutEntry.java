package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

/** {@code timeout} of a job. */
final class TimeoutEntry {

    /** The most that GitLab lets a job run: a twelfth of a year. */
    private static final long LIMIT_SECONDS = 2_629_746;

    static final EntryKind KIND = EntryKind.leaf("timeout")
            .rules(Durations.duration(config()), Durations.within(config(), LIMIT_SECONDS, "1 month"))
            .value(entry -> Durations.seconds(entry.config()));

    private TimeoutEntry() {}
}
