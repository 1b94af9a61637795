package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

/** A list of strings. */
final class StringsEntry {

    static final EntryKind KIND = EntryKind.leaf("array of strings").rule(config().strings());

    private StringsEntry() {}
}
