package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules held against a scenario, one after the other: the first that holds settles the matter. */
final class RuleEvaluation {

    private final Clauses clauses;
    private final VisibleVariables variables;

    RuleEvaluation(Clauses clauses, VisibleVariables variables) {
        this.clauses = clauses;
        this.variables = variables;
    }

    /** The place of the first rule that holds, from 0; -1 where none does. */
    int first(Sequence rules) throws UnreadableRuleException {
        int index = 0;
        for (Node node : rules) {
            if (node instanceof Mapping rule && holds(rule)) {
                return index;
            }
            index++;
        }
        return -1;
    }

    private boolean holds(Mapping rule) throws UnreadableRuleException {
        Node condition = rule.get("if");
        return (isAbsent(condition) || clauses.condition(Ruby.text(condition), variables))
                && (!(rule.get("changes") instanceof Mapping changes)
                        || clauses.changes(changes, variables).holds())
                && (!(rule.get("exists") instanceof Mapping exists)
                        || clauses.exists(exists, variables).holds());
    }

    private static boolean isAbsent(@Nullable Node node) {
        return node == null || Ruby.isNil(node);
    }

    /** The same once more, with all that was asked and answered on the way. */
    List<RuleTrial> trials(Sequence rules) {
        List<RuleTrial> trials = new ArrayList<>();
        for (Node node : rules) {
            if (node instanceof Mapping rule) {
                RuleTrial trial = trial(trials.size() + 1, rule);
                trials.add(trial);
                if (trial.holds()) {
                    break;
                }
            }
        }
        return trials;
    }

    private RuleTrial trial(int number, Mapping rule) {
        List<ClauseTrial> asked = new ArrayList<>();
        Node condition = rule.get("if");
        if (condition != null && !Ruby.isNil(condition)) {
            asked.add(clauses.explain(ClauseKind.IF, condition, variables));
        }
        for (ClauseKind kind : List.of(ClauseKind.CHANGES, ClauseKind.EXISTS)) {
            boolean going = asked.stream().allMatch(ClauseTrial::holds);
            if (going && rule.get(kind.toString()) instanceof Mapping paths) {
                asked.add(clauses.explain(kind, paths, variables));
            }
        }
        return new RuleTrial(number, rule, asked.stream().allMatch(ClauseTrial::holds), asked);
    }
}
