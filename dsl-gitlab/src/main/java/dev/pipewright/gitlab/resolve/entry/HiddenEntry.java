package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

/** A job whose name begins with a dot: a template. */
final class HiddenEntry {

    static final EntryKind KIND =
            EntryKind.leaf("hidden").rule(config().present()).irrelevant();

    private HiddenEntry() {}
}
