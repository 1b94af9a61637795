package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rules of one include, judged before there is a configuration.
 *
 * @param problems what is wrong with them, in GitLab's order
 * @param rules what GitLab makes of them, in order; only where nothing is wrong
 */
public record IncludeRulesEntry(List<Problem> problems, List<Mapping> rules) {

    /** Judges rules. */
    public static IncludeRulesEntry of(Node rules) {
        Entry entry = IncludeEntry.RULES.make(
                null, null, rules, NodePath.ROOT.key("include").key("rules"), Map.of());
        entry.compose();
        List<Problem> problems = new ArrayList<>();
        entry.collect(problems::add);
        List<Mapping> values = new ArrayList<>();
        if (problems.isEmpty() && entry.value() instanceof Sequence sequence) {
            sequence.stream()
                    .filter(Mapping.class::isInstance)
                    .map(Mapping.class::cast)
                    .forEach(values::add);
        }
        return new IncludeRulesEntry(problems, values);
    }
}
