package dev.pipewright.gitlab.simulate;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.util.List;

/**
 * One rule held against a scenario.
 *
 * @param number which one, from 1, nested lists flattened
 * @param rule what the configuration says
 * @param holds whether all its clauses hold
 * @param clauses its clauses, up to and with the first that does not hold; empty where it has none, so that it always holds
 */
public record RuleTrial(int number, Mapping rule, boolean holds, List<ClauseTrial> clauses) {

    /** Keeps the list as it is now. */
    public RuleTrial {
        clauses = List.copyOf(clauses);
    }

    /** Where the rule was written. */
    public Origin origin() {
        return rule.origin();
    }
}
