package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Scalar;

/** {@code coverage}: how a job prints its coverage. */
final class CoverageEntry {

    static final EntryKind KIND = EntryKind.leaf("coverage")
            .rule(config().satisfies(
                            RegexRules::isDelimitedRegex,
                            Cause.REGEX,
                            "must be a regular expression with re2 syntax",
                            "must be a regular expression between slashes"))
            .value(entry -> {
                String text = Ruby.text(entry.config());
                return Scalar.of(
                        text.substring(1, text.length() - 1), entry.config().origin());
            });

    private CoverageEntry() {}
}
