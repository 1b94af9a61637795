package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Sequence;
import java.util.List;

/** {@code pull_policy} of an image. */
final class PullPolicyEntry {

    private static final List<String> POLICIES = List.of("always", "never", "if-not-present");

    static final EntryKind KIND = EntryKind.leaf("pull policy")
            .rules(
                    config().stringOrStrings(),
                    config().when(entry -> entry.config() instanceof Sequence).values(POLICIES),
                    config().when(entry -> entry.config() instanceof Sequence).present(),
                    config().when(entry -> Ruby.isString(entry.config()))
                            .oneOf(POLICIES, "is not included in the list"))
            .value(entry -> Items.wrappedSequence(entry.config()));

    private PullPolicyEntry() {}
}
