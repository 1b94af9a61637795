package dev.pipewright.assertion.coverage;

import dev.pipewright.tree.Origin;

/**
 * A rule or condition that one event looked at.
 *
 * @param key which one
 * @param decided whether it was the one that decided
 */
record DecidedRule(Key key, boolean decided) {

    /** A rule wherever it is tested: the same rule in the pipeline of two test classes is one rule. */
    record Key(String file, String job, int number, String says, Origin origin) {}
}
