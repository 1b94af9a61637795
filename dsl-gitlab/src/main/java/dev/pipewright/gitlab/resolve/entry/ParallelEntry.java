package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.requiredKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.tree.Mapping;
import java.util.List;

/** {@code parallel}: several jobs from one. */
final class ParallelEntry {

    /** The most jobs that one job may become. */
    static final int LIMIT = 200;

    private static final EntryKind BUILDS = EntryKind.leaf("parallel builds")
            .rules(Numbers.between(config(), 1, LIMIT), strategy("numeric", "cannot use \"parallel: <number>\"."))
            .value(entry -> Mapping.empty(entry.config().origin()).with("number", entry.config()));

    private static final EntryKind MATRIX = EntryKind.mapping("matrix builds")
            .rules(
                    allowedKeys("matrix"),
                    requiredKeys("matrix"),
                    strategy("matrix", "cannot use \"parallel: matrix\"."))
            .child("matrix", () -> MatrixEntry.KIND);

    static final EntryKind KIND = EntryKind.choice("parallel")
            .when(Numbers::isNumber, BUILDS)
            .when(Mapping.class::isInstance, MATRIX)
            .otherwise(Cause.WRONG_KIND, "should be an integer or a hash", "must be a whole number or a mapping")
            .topic(Cause.PARALLEL);

    private static EntryKind.Rule strategy(String strategy, String text) {
        return entry -> {
            List<String> allowed = entry.option("allowed_strategies");
            if (allowed != null && !allowed.contains(strategy)) {
                entry.report(Cause.WRONG_VALUE, text, "cannot be a number here, only a matrix");
            }
        };
    }

    private ParallelEntry() {}
}
