package dev.pipewright.gitlab;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/**
 * What a job waits for: a job of this pipeline, or of another one. A {@link Job} is a need as it stands; refine it with
 * {@link JobReference#ifPresent()}, {@link JobReference#ignoringArtifacts()} or {@link JobReference#where}.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#needs">GitLab: needs</a>
 */
public sealed interface Need permits JobReference, JobNeed, PipelineNeed {

    /** The entry of {@code needs} that this is, written at a place. */
    Node needNode(Origin here);

    /** The job of this name; a typo is found by the checks. */
    static Need of(String job) {
        return ExternalJob.named(job);
    }

    /**
     * Artifacts of a job in another project.
     *
     * @param project the project's full path, {@code group/project}
     * @param ref the branch, tag or commit whose latest successful pipeline is asked
     * @param job the job's name
     * @see <a href="https://docs.gitlab.com/ci/yaml/#needsproject">GitLab: needs:project</a>
     */
    static PipelineNeed ofProject(String project, String ref, String job) {
        return PipelineNeed.of(Origin.here())
                .key("project", project)
                .key("job", job)
                .key("ref", ref);
    }

    /**
     * Artifacts of a job in another pipeline of this project, usually the parent pipeline.
     *
     * @param pipeline the pipeline's id: {@code $PARENT_PIPELINE_ID}
     * @param job the job's name
     * @see <a href="https://docs.gitlab.com/ci/yaml/#needspipelinejob">GitLab: needs:pipeline:job</a>
     */
    static PipelineNeed ofPipeline(String pipeline, String job) {
        return PipelineNeed.of(Origin.here()).key("pipeline", pipeline).key("job", job);
    }

    /**
     * The status of the latest pipeline of another project, mirrored by a job without a script.
     *
     * @param project the project's full path, {@code group/project}
     * @see <a href="https://docs.gitlab.com/ci/yaml/#needspipeline">GitLab: needs:pipeline</a>
     */
    static PipelineNeed ofStatus(String project) {
        return PipelineNeed.of(Origin.here()).key("pipeline", project);
    }

    /** The need that an entry of {@code needs} is. */
    static Need from(Node node) {
        if (node instanceof Scalar scalar) {
            return of(scalar.text());
        }
        if (node instanceof Mapping mapping) {
            boolean elsewhere = mapping.has("project") || mapping.has("pipeline");
            return elsewhere ? new PipelineNeed(mapping) : new JobNeed(mapping);
        }
        throw new WrongKindException("needs", "a text or a mapping", node);
    }
}
