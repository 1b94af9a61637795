package dev.pipewright.gitlab.simulate;

/**
 * Where a variable comes from, weakest first: one of a later level wins over one of an earlier level.
 *
 * @see <a href="https://docs.gitlab.com/ci/variables/#cicd-variable-precedence">GitLab: variable precedence</a>
 */
public enum VariableLevel {
    /** Set by GitLab itself. */
    PREDEFINED,
    /** Written in the configuration: top level, workflow rule, job and matrix. A scenario cannot set these. */
    CONFIGURATION,
    /** Set by GitLab for the user, {@code GITLAB_USER_LOGIN} and the like; stronger than the configuration. */
    USER,
    /** Set for the whole instance. */
    INSTANCE,
    /** Set for a group. */
    GROUP,
    /** Set for the project. */
    PROJECT,
    /** Given when the pipeline is started: by hand, by the API, by a trigger, by an upstream pipeline. */
    PIPELINE,
    /** Set for a schedule. */
    SCHEDULE
}
