package dev.pipewright.gitlab;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/** A job by its name: one of this pipeline, or one that an include brings. */
public sealed interface JobReference extends Need permits Job, ExternalJob {

    /** The key under which the job stands. */
    String name();

    /** A need that is dropped where a rule leaves this job out, instead of refusing the whole pipeline. */
    default JobNeed ifPresent() {
        return JobNeed.of(this).optional(true);
    }

    /** A need that waits for this job without downloading its artifacts. */
    default JobNeed ignoringArtifacts() {
        return JobNeed.of(this).artifacts(false);
    }

    /**
     * A need of some rows of this job's matrix: every row in which the variables have these values, listed one by one as
     * GitLab wants them.
     *
     * <pre>{@code
     * deploy.needs(test.where("JAVA", "21"))
     * }</pre>
     *
     * @param variable the first variable's name
     * @param value its value
     * @param more further names and values, in turn
     * @throws IllegalArgumentException where this job has no matrix, or no row matches
     */
    default JobNeed where(String variable, String value, String... more) {
        return JobNeed.of(this).rows(MatrixSelection.of(this, variable, value, more));
    }

    /**
     * A need of the row of this job's matrix in which these variables have the values that they have in the needing job,
     * whose matrix has them too: {@code $[[ matrix.JAVA ]]}. Since GitLab 18.6.
     *
     * <pre>{@code
     * test.parallel(versions).needs(build.sameRow("JAVA"))
     * }</pre>
     *
     * @param variable a variable of both matrices
     * @param more further ones; together they must be all of this job's
     * @throws IllegalArgumentException where these are not the variables of this job's matrix
     * @see <a href="https://docs.gitlab.com/ci/yaml/matrix_expressions/">GitLab: matrix expressions</a>
     */
    default JobNeed sameRow(String variable, String... more) {
        return JobNeed.of(this).rows(MatrixSelection.sameRow(this, variable, more));
    }

    /** This job's name as a node that remembers the job, written at a place. */
    default Node nameNode(Origin here) {
        return Scalar.of(name(), here).attached(this);
    }

    @Override
    default Node needNode(Origin here) {
        return nameNode(here);
    }

    /** The job of this name; a typo is found by the checks. */
    static JobReference of(String name) {
        return ExternalJob.named(name);
    }

    /** The job that a node names. */
    static JobReference from(Node node) {
        if (node instanceof Scalar scalar) {
            return of(scalar.text());
        }
        throw new WrongKindException("a job's name", "a text", node);
    }
}
