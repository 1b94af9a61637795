package dev.pipewright.drone.check;

import dev.pipewright.tree.NodePath;
import java.util.List;

/** Places within documents: a path through a file of several begins with the number of the document. */
final class Documents {

    private Documents() {}

    /** The way from the document of a place, as repairs take it. */
    static NodePath within(NodePath path) {
        List<Object> steps = path.steps();
        boolean numbered = !steps.isEmpty() && steps.get(0) instanceof Integer;
        NodePath inner = NodePath.ROOT;
        for (Object step : steps.subList(numbered ? 1 : 0, steps.size())) {
            inner = step instanceof Integer index ? inner.item(index) : inner.key((String) step);
        }
        return inner;
    }
}
