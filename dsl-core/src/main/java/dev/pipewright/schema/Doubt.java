package dev.pipewright.schema;

import dev.pipewright.tree.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One quick look at a tree: whether it may be trusted, and what it has found out about shared values. */
final class Doubt {

    private final Map<Assertion, IdentityHashMap<Node, Boolean>> known = new HashMap<>();
    private boolean raised;

    /** The answer is not worth anything: the validator itself must be asked. */
    boolean raise() {
        raised = true;
        return false;
    }

    boolean isRaised() {
        return raised;
    }

    /** Looks at a value, and only once where it is shared under a name. */
    boolean holds(Assertion assertion, Node node) {
        if (raised) {
            return false;
        }
        if (node.name().isEmpty()) {
            return assertion.holds(node, this);
        }
        IdentityHashMap<Node, Boolean> answers = known.computeIfAbsent(assertion, key -> new IdentityHashMap<>());
        @Nullable Boolean answer = answers.get(node);
        if (answer == null) {
            answer = assertion.holds(node, this);
            answers.put(node, answer);
        }
        return answer;
    }
}
