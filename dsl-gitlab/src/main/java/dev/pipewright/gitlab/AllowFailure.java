package dev.pipewright.gitlab;

import dev.pipewright.keyword.Nodes;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a job may fail without failing the pipeline.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#allow_failure">GitLab: allow_failure</a>
 */
public final class AllowFailure extends NodeValue<Node> {

    private AllowFailure(Node node) {
        super(node);
    }

    /** May always fail, or never. */
    public static AllowFailure of(boolean allowed) {
        return new AllowFailure(Scalar.of(allowed, Origin.here()));
    }

    /**
     * May fail with these exit codes; any other failure fails the pipeline.
     *
     * @throws IllegalArgumentException for no code at all
     * @see <a href="https://docs.gitlab.com/ci/yaml/#allow_failureexit_codes">GitLab: allow_failure:exit_codes</a>
     */
    public static AllowFailure exitCodes(int... codes) {
        if (codes.length == 0) {
            throw new IllegalArgumentException(
                    "allow_failure:exit_codes takes at least one code, such as exitCodes(137)");
        }
        Origin here = Origin.here();
        List<Scalar> items =
                Arrays.stream(codes).mapToObj(code -> Scalar.of(code, here)).toList();
        return new AllowFailure(Mapping.empty(here).with("exit_codes", Nodes.bare(Sequence.of(items, here))));
    }

    /** The value that a node is. */
    static AllowFailure from(Node node) {
        return new AllowFailure(node);
    }
}
