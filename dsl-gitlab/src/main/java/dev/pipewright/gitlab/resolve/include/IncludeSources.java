package dev.pipewright.gitlab.resolve.include;

import java.util.Optional;

/** Where the files lie that do not belong to the project itself; a source that knows nothing gives nothing. */
public interface IncludeSources {

    /** No sources: only local files can be followed. */
    IncludeSources NONE = new IncludeSources() {};

    /**
     * The files of another project, for {@code include:project} and for components.
     *
     * @param project the full path of the project: {@code group/project}
     * @param ref the branch, tag or commit; empty for the default branch
     */
    default Optional<ProjectFiles> project(String project, String ref) {
        return Optional.empty();
    }

    /** The text behind a URL, for {@code include:remote}. */
    default Optional<String> remote(String url) {
        return Optional.empty();
    }

    /** The text of a template of GitLab's: {@code Jobs/SAST.gitlab-ci.yml}. */
    default Optional<String> template(String name) {
        return Optional.empty();
    }
}
