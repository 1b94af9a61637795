package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

/** True or false. */
final class BooleanEntry {

    static final EntryKind KIND = EntryKind.leaf("boolean").rule(config().bool());

    private BooleanEntry() {}
}
