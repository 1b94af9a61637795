package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.expression.Atom;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code only} and {@code except} held against a scenario: all specifications of the first must hold, none of the second. */
final class Policies {

    private final Clauses clauses;
    private final VisibleVariables variables;

    Policies(Clauses clauses, VisibleVariables variables) {
        this.clauses = clauses;
        this.variables = variables;
    }

    /** The first specification of a policy that gives this answer; empty where none does. */
    Optional<ClauseTrial> first(Mapping policy, boolean answer) {
        return trials(policy).stream().filter(trial -> trial.holds() == answer).findFirst();
    }

    /** All specifications of a policy. */
    List<ClauseTrial> trials(Mapping policy) {
        List<ClauseTrial> trials = new ArrayList<>();
        for (Entry entry : policy) {
            switch (entry.name()) {
                case "refs" -> trials.add(refs(entry.value()));
                case "variables" -> trials.add(conditions(entry.value()));
                case "changes" -> trials.add(changes(entry.value()));
                case "kubernetes" -> trials.add(kubernetes(entry.value()));
                default -> throw new IllegalStateException("no such policy: " + entry.name());
            }
        }
        return trials;
    }

    private ClauseTrial refs(Node refs) {
        RefPatterns patterns = new RefPatterns(clauses.scenario());
        List<String> found = items(refs).stream()
                .map(Ruby::text)
                .filter(patterns::match)
                .limit(1)
                .toList();
        return new ClauseTrial(ClauseKind.REFS, !found.isEmpty(), refs, List.of(), found);
    }

    private ClauseTrial conditions(Node conditions) {
        List<Node> all = items(conditions);
        List<String> found = all.stream()
                .map(Ruby::text)
                .filter(text -> clauses.condition(text, variables))
                .limit(1)
                .toList();
        List<Atom> atoms = new ArrayList<>();
        for (Node condition : all) {
            String text = Ruby.text(condition);
            if (found.isEmpty() || found.contains(text)) {
                atoms.addAll(atoms(text));
            }
        }
        return new ClauseTrial(ClauseKind.VARIABLES, !found.isEmpty(), conditions, atoms, found);
    }

    private List<Atom> atoms(String text) {
        try {
            return Condition.parse(text).atoms(variables::value);
        } catch (ExpressionException unreadable) {
            return List.of();
        }
    }

    private ClauseTrial changes(Node globs) {
        // Unlike in rules, variables in these globs are not expanded.
        List<String> patterns = items(globs).stream().map(Ruby::text).toList();
        Found found = clauses.changed(patterns, clauses.scenario().content().diff());
        return new ClauseTrial(ClauseKind.CHANGES, found.holds(), globs, List.of(), found.what());
    }

    private ClauseTrial kubernetes(Node wanted) {
        boolean holds = clauses.scenario().surroundings().hasKubernetes();
        return new ClauseTrial(ClauseKind.KUBERNETES, holds, wanted, List.of(), List.of());
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }
}
