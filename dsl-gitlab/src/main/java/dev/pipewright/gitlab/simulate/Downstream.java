package dev.pipewright.gitlab.simulate;

import java.util.Optional;

/**
 * A pipeline that a job of another pipeline starts.
 *
 * @param job the job that starts it
 * @param kind what it is
 * @param target the file, the project or the artifact that it comes from
 * @param run what becomes of it; empty where that cannot be known from here
 */
public record Downstream(RunJob job, Kind kind, String target, Optional<Run> run) {

    /** What a trigger starts. */
    public enum Kind {
        /** A child pipeline from files, followed as far as its files are there. */
        CHILD,
        /** A child pipeline from a file that a job makes: nobody knows its jobs before. */
        DYNAMIC,
        /** The pipeline of another project. */
        PROJECT,
        /** A child of a child of a child, which GitLab does not start: the trigger job fails. */
        TOO_DEEP
    }

    /** Whether GitLab fails to start it, so that the job that starts it fails. */
    public boolean fails() {
        return kind == Kind.TOO_DEEP || run.filter(child -> !child.isCreated()).isPresent();
    }
}
