package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a job or a workflow, lists within lists laid flat. */
final class RulesOf {

    private static final int DEEPEST = 10;

    private RulesOf() {}

    /** The rules in order; empty where one is not known here, since then no one can tell which comes first. */
    static Optional<List<Mapping>> of(@Nullable Node rules) {
        List<Mapping> all = new ArrayList<>();
        return rules != null && collect(rules, all, 0) ? Optional.of(all) : Optional.empty();
    }

    private static boolean collect(@Nullable Node node, List<Mapping> all, int depth) {
        if (node instanceof Mapping rule) {
            all.add(rule);
            return true;
        }
        if (!(node instanceof Sequence list) || depth > DEEPEST || list.hasTag(EffectivePipeline.REFERENCE)) {
            return false;
        }
        for (Node item : list) {
            if (!collect(item, all, depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
