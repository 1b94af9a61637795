package dev.pipewright.gitlab;

import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.TypedMapping;
import java.util.List;
import java.util.Map;

/**
 * A need of a job of this pipeline with more to say than its name.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#needs">GitLab: needs</a>
 */
public final class JobNeed extends NodeValue<Mapping> implements Need, TypedMapping<JobNeed> {

    private static final KeyOrder KEYS = KeyOrder.of("job", "artifacts", "optional", "parallel");

    JobNeed(Mapping node) {
        super(node);
    }

    static JobNeed of(JobReference job) {
        Origin here = Origin.here();
        return new JobNeed(Mapping.empty(here)).set("job", job.nameNode(here));
    }

    /**
     * Sets {@code artifacts}: whether the needed job's artifacts are downloaded.
     *
     * @param value GitLab's default is {@code true}
     * @see <a href="https://docs.gitlab.com/ci/yaml/#needsartifacts">GitLab: needs:artifacts</a>
     */
    public JobNeed artifacts(boolean value) {
        return set("artifacts", Scalar.of(value, Origin.within(toNode().origin())));
    }

    /**
     * Sets {@code optional}: whether the needed job may be missing from the pipeline.
     *
     * @param value GitLab's default is {@code false}: a missing job refuses the whole pipeline
     * @see <a href="https://docs.gitlab.com/ci/yaml/#needsoptional">GitLab: needs:optional</a>
     */
    public JobNeed optional(boolean value) {
        return set("optional", Scalar.of(value, Origin.within(toNode().origin())));
    }

    /** This need, dropped where a rule leaves the job out. */
    public JobNeed ifPresent() {
        return optional(true);
    }

    /** This need without a download of artifacts. */
    public JobNeed ignoringArtifacts() {
        return artifacts(false);
    }

    JobNeed rows(List<Map<String, String>> rows) {
        Origin here = Origin.here();
        List<Node> items = rows.stream().map(row -> row(row, here)).toList();
        Mapping parallel = Mapping.empty(here).with("matrix", Sequence.of(items, here));
        return set("parallel", parallel);
    }

    private static Node row(Map<String, String> row, Origin here) {
        Mapping.Builder builder = Mapping.builder(here);
        row.forEach((variable, value) -> builder.put(variable, Scalar.of(value, here)));
        return builder.build();
    }

    @Override
    public JobNeed over(Mapping mapping) {
        return new JobNeed(mapping);
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
