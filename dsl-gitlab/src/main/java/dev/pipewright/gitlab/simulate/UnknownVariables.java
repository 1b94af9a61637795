package dev.pipewright.gitlab.simulate;

import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.Variables;
import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.gitlab.expression.Variable;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for variables in conditions that nobody sets. */
final class UnknownVariables {

    private static final String RULES = "rules";
    private static final String VARIABLES = "variables";

    private final Set<String> known = new HashSet<>();
    private final Set<String> ofJobs = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<UnknownVariable> unknown = new ArrayList<>();

    static List<UnknownVariable> of(Resolution resolution, Scenario scenario) {
        UnknownVariables search = new UnknownVariables();
        search.know(resolution, scenario);
        Mapping workflow = resolution.workflow();
        if (workflow != null) {
            search.rules("workflow", workflow.get(RULES));
        }
        for (ResolvedJob job : resolution.jobs()) {
            search.rules(job.sourceName(), job.attributes().get(RULES));
            for (String policy : List.of("only", "except")) {
                if (job.attributes().get(policy) instanceof Mapping specifications) {
                    search.conditions(job.sourceName(), specifications.get(VARIABLES));
                }
            }
        }
        return search.unknown;
    }

    private void know(Resolution resolution, Scenario scenario) {
        Variables.all().forEach(variable -> ofJobs.add(variable.name()));
        Variables.ofRules().stream().map(Variable::name).forEach(known::add);
        ofJobs.removeAll(known);
        for (VariableLevel level : VariableLevel.values()) {
            known.addAll(scenario.variables(level).keySet());
        }
        known.addAll(WrittenVariables.listed(resolution.rootVariables()).keySet());
        if (resolution.workflow("rules") instanceof Sequence rules) {
            knowRules(rules);
        }
        for (ResolvedJob job : resolution.jobs()) {
            known.addAll(WrittenVariables.listed(job.attributes().get("job_variables"))
                    .keySet());
            if (job.attributes().get(RULES) instanceof Sequence rules) {
                knowRules(rules);
            }
        }
    }

    private void knowRules(Sequence rules) {
        for (Node rule : rules) {
            if (rule instanceof Mapping mapping) {
                known.addAll(WrittenVariables.plain(mapping.get(VARIABLES)).keySet());
            }
        }
    }

    private void rules(String subject, @Nullable Node rules) {
        if (rules instanceof Sequence sequence) {
            for (Node rule : sequence) {
                Node condition = rule instanceof Mapping mapping ? mapping.get("if") : null;
                if (condition != null && !Ruby.isNil(condition)) {
                    condition(subject, condition);
                }
            }
        }
    }

    private void conditions(String subject, @Nullable Node conditions) {
        if (conditions instanceof Sequence sequence) {
            sequence.forEach(condition -> condition(subject, condition));
        }
    }

    private void condition(String subject, Node condition) {
        for (String name : names(Ruby.text(condition))) {
            if (!known.contains(name) && seen.add(subject + " " + name)) {
                boolean isOfJobs = ofJobs.contains(name);
                Optional<String> nearest = isOfJobs ? Optional.empty() : Suggestions.nearest(name, known);
                unknown.add(new UnknownVariable(name, subject, condition.origin(), isOfJobs, nearest));
            }
        }
    }

    private static Set<String> names(String text) {
        try {
            return Condition.parse(text).variables();
        } catch (ExpressionException unreadable) {
            return new LinkedHashSet<>();
        }
    }
}
