package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

/** A list of paths. */
final class PathsEntry {

    static final EntryKind KIND = EntryKind.leaf("paths").rule(config().strings());

    private PathsEntry() {}
}
