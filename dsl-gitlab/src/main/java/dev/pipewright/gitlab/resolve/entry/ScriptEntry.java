package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;

/** {@code script}, {@code before_script} and {@code after_script}: commands. */
final class ScriptEntry {

    /** How deep lists of commands may be nested. */
    static final int LEVELS = 10;

    static final EntryKind KIND = EntryKind.leaf("commands")
            .rule(config().kind(
                            node -> Ruby.isText(node) || (node != null && Items.isNested(node, LEVELS, Ruby::isText)),
                            "should be a string or a nested array of strings up to 10 levels deep",
                            "must be a string, or a list of strings at most 10 levels deep"))
            .value(entry -> Items.flattened(entry.config()))
            .topic(Cause.SCRIPT);

    private ScriptEntry() {}
}
