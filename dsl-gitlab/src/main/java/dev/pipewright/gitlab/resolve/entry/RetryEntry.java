package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;

/** {@code retry}: how often, and after which failures. */
final class RetryEntry {

    private static final String LOCATION = "retry";
    private static final long MOST = 2;

    private static final EntryKind SIMPLE = EntryKind.leaf("simple retry")
            .located(LOCATION)
            .rule(Numbers.between(config(), 0, MOST))
            .value(entry -> Mapping.empty(entry.config().origin()).with("max", entry.config()));

    private static final EntryKind FULL = EntryKind.leaf("full retry")
            .located(LOCATION)
            .rules(
                    allowedKeys("max", "when", "exit_codes"),
                    Numbers.between(attribute("max").optional(), 0, MOST),
                    attribute("when").optional().stringOrStrings(),
                    attribute("when")
                            .when(entry -> entry.get("when") instanceof Sequence)
                            .values(FailureReasons.ALL),
                    attribute("when")
                            .when(entry -> Ruby.isString(entry.get("when")))
                            .oneOf(FailureReasons.ALL, "is not included in the list"),
                    attribute("exit_codes").optional().integerOrIntegers())
            .value(RetryEntry::lists);

    static final EntryKind KIND = EntryKind.choice("retry")
            .located("retry config")
            .when(Ruby::isInteger, SIMPLE)
            .when(Mapping.class::isInstance, FULL)
            .otherwise(Cause.WRONG_KIND, "has to be either an integer or a hash", "must be a whole number or a mapping")
            .topic(Cause.RETRY);

    private static Node lists(Entry entry) {
        Mapping retry = (Mapping) entry.config();
        return Ruby.isNil(retry.get("exit_codes"))
                ? retry.without("exit_codes").mapValues(RetryEntry::list)
                : retry.mapValues(RetryEntry::list);
    }

    private static Node list(String key, Node value) {
        return key.equals("max") || Ruby.isNil(value) ? value : Items.wrappedSequence(value);
    }

    private RetryEntry() {}
}
