package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;

/** {@code hooks}: commands at certain times. */
final class HooksEntry {

    static final EntryKind KIND = EntryKind.mapping("hooks")
            .rule(allowedKeys("pre_get_sources_script"))
            .child("pre_get_sources_script", () -> ScriptEntry.KIND);

    private HooksEntry() {}
}
