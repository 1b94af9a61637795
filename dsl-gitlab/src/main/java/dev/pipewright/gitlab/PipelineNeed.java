package dev.pipewright.gitlab;

import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.TypedMapping;

/**
 * A need of something outside of this pipeline: see {@link Need#ofProject}, {@link Need#ofPipeline} and
 * {@link Need#ofStatus}. A job has at most five.
 */
public final class PipelineNeed extends NodeValue<Mapping> implements Need, TypedMapping<PipelineNeed> {

    private static final KeyOrder KEYS = KeyOrder.of("project", "pipeline", "job", "ref", "artifacts", "optional");

    PipelineNeed(Mapping node) {
        super(node);
    }

    static PipelineNeed of(Origin here) {
        return new PipelineNeed(Mapping.empty(here));
    }

    /**
     * Sets {@code artifacts}: whether the artifacts are downloaded.
     *
     * @param value GitLab's default is {@code true}
     */
    public PipelineNeed artifacts(boolean value) {
        return set("artifacts", Scalar.of(value, Origin.within(toNode().origin())));
    }

    /**
     * Sets {@code optional}: whether the other pipeline's job may be missing.
     *
     * @param value GitLab's default is {@code false}; with {@code pipeline} since GitLab 19.5
     */
    public PipelineNeed optional(boolean value) {
        return set("optional", Scalar.of(value, Origin.within(toNode().origin())));
    }

    PipelineNeed key(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("needs:" + key + " must not be blank");
        }
        return set(key, Scalar.of(value, toNode().origin()));
    }

    @Override
    public PipelineNeed over(Mapping mapping) {
        return new PipelineNeed(mapping);
    }

    @Override
    public KeyOrder keyOrder() {
        return KEYS;
    }

    @Override
    public Node needNode(Origin here) {
        return toNode();
    }
}
