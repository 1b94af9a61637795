package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.expression.Atom;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions in words. */
final class Explanation {

    private static final int MOST_SHOWN = 3;
    private static final int LONGEST_VALUE = 60;

    private Explanation() {}

    /** The decision in one line. */
    static String of(Decision decision) {
        String head = decision.name() + (decision.isPresent() ? " is present: " : " is absent: ");
        return head
                + switch (decision.reason()) {
                    case UNRESTRICTED -> "nothing restricts it";
                    case POLICY -> "only and except let it pass";
                    case UNREADABLE_RULE -> "one of its rules cannot be judged";
                    case RULE -> held(decision);
                    case NO_RULE -> noRule(decision);
                    case ONLY -> "only:" + policy(decision.policies());
                    case EXCEPT -> "except:" + policy(decision.policies());
                };
    }

    private static String held(Decision decision) {
        List<RuleTrial> rules = decision.rules();
        RuleTrial rule = rules.get(rules.size() - 1);
        String when = decision.isPresent() ? "" : " and says when: never";
        if (rule.clauses().isEmpty()) {
            String first = rules.size() > 1 ? "no rule before it holds, and rule " : "rule ";
            return first + rule.number() + " always holds" + when;
        }
        return "rule " + rule.number() + " holds, "
                + rule.clauses().stream().map(Explanation::clause).collect(Collectors.joining(", and "))
                + when;
    }

    private static String noRule(Decision decision) {
        List<String> reasons = new ArrayList<>();
        for (RuleTrial rule : decision.rules()) {
            ClauseTrial failed = rule.clauses().get(rule.clauses().size() - 1);
            reasons.add("rule " + rule.number() + " needs " + clause(failed));
        }
        return reasons.isEmpty() ? "it has no rule" : String.join("; ", reasons);
    }

    /** A clause and what it met: {@code $CI_COMMIT_TAG =~ /^v/, and CI_COMMIT_TAG is not set}. */
    static String clause(ClauseTrial trial) {
        return switch (trial.kind()) {
            case IF, VARIABLES -> condition(trial);
            case CHANGES ->
                "changes in " + paths(trial.written()) + (trial.holds() ? held(trial) : ", and none changed");
            case EXISTS -> "a file " + paths(trial.written()) + (trial.holds() ? held(trial) : ", and there is none");
            case REFS ->
                "refs " + paths(trial.written()) + (trial.holds() ? held(trial) : ", and none of them is meant");
            case KUBERNETES -> "kubernetes: active, and there is " + (trial.holds() ? "a" : "no") + " cluster";
        };
    }

    private static String held(ClauseTrial trial) {
        return trial.found().isEmpty()
                ? ", which counts as true here"
                : ", and there is " + trial.found().get(0);
    }

    private static String condition(ClauseTrial trial) {
        List<String> parts = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Atom atom : trial.atoms()) {
            parts.add(atom.toString());
            atom.values().forEach((name, value) -> values.add(name + " is " + value(value)));
        }
        String text =
                parts.isEmpty() ? Ruby.text(trial.written()) : String.join(trial.holds() ? " and " : " or ", parts);
        return values.isEmpty()
                ? text + (trial.holds() ? ", which is true" : ", which is not true")
                : text + ", and " + String.join(", ", values.stream().distinct().toList());
    }

    private static String value(@Nullable String value) {
        if (value == null) {
            return "not set";
        }
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
        return '"' + shown.replace("\n", "\\n") + '"';
    }

    private static String policy(List<ClauseTrial> trials) {
        ClauseTrial trial = trials.get(0);
        return trial.kind() + (trial.holds() ? " holds, " : " does not hold, ") + clause(trial);
    }

    private static String paths(Node written) {
        Node list = written instanceof Mapping mapping ? mapping.get("paths") : written;
        if (!(list instanceof Sequence paths)) {
            return "";
        }
        String shown = paths.stream()
                .limit(MOST_SHOWN)
                .map(path -> '"' + Ruby.text(path) + '"')
                .collect(Collectors.joining(" or "));
        return paths.size() > MOST_SHOWN ? shown + " or " + (paths.size() - MOST_SHOWN) + " more" : shown;
    }
}
