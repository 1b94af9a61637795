package dev.pipewright.woodpecker;

import dev.pipewright.drone.substitution.ServerVariable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A variable that Woodpecker knows before anything runs, so that it can stand anywhere in the file:
 * {@code "v" + PIPELINE_NUMBER}. Its text is what Woodpecker replaces, {@code ${CI_PIPELINE_NUMBER}}.
 *
 * @see <a href="https://woodpecker-ci.org/docs/usage/environment">Woodpecker: environment variables</a>
 */
public enum WoodpeckerVariable implements ServerVariable {
    COMMIT_AUTHOR,
    COMMIT_AUTHOR_EMAIL,
    COMMIT_BRANCH,
    COMMIT_MESSAGE,
    COMMIT_PRERELEASE,
    COMMIT_PULL_REQUEST,
    COMMIT_PULL_REQUEST_LABELS,
    COMMIT_PULL_REQUEST_MILESTONE,
    COMMIT_REF,
    COMMIT_REFSPEC,
    COMMIT_SHA,
    COMMIT_SOURCE_BRANCH,
    COMMIT_TAG,
    COMMIT_TARGET_BRANCH,
    FORGE_TYPE,
    FORGE_URL,
    PIPELINE_AUTHOR,
    PIPELINE_AVATAR,
    PIPELINE_CREATED,
    PIPELINE_CRON,
    PIPELINE_DEPLOY_TARGET,
    PIPELINE_DEPLOY_TASK,
    PIPELINE_EVENT,
    PIPELINE_FILES,
    PIPELINE_FORGE_URL,
    PIPELINE_NUMBER,
    PIPELINE_PARENT,
    PIPELINE_STARTED,
    PIPELINE_URL,
    PREV_COMMIT_AUTHOR,
    PREV_COMMIT_BRANCH,
    PREV_COMMIT_MESSAGE,
    PREV_COMMIT_REF,
    PREV_COMMIT_SHA,
    PREV_PIPELINE_EVENT,
    PREV_PIPELINE_NUMBER,
    PREV_PIPELINE_STATUS,
    PREV_PIPELINE_URL,
    REPO,
    REPO_CLONE_SSH_URL,
    REPO_CLONE_URL,
    REPO_DEFAULT_BRANCH,
    REPO_NAME,
    REPO_OWNER,
    REPO_PRIVATE,
    REPO_REMOTE_ID,
    REPO_URL,
    SYSTEM_HOST,
    SYSTEM_NAME,
    SYSTEM_PLATFORM,
    SYSTEM_URL,
    SYSTEM_VERSION,
    WORKFLOW_NAME,
    WORKFLOW_NUMBER;

    private static final String PREFIX = "CI_";

    private static final Set<String> NAMES =
            Arrays.stream(values()).map(WoodpeckerVariable::variableName).collect(Collectors.toSet());

    /** The name of the variable, {@code CI_COMMIT_BRANCH}. */
    @Override
    public String variableName() {
        return PREFIX + name();
    }

    /** What Woodpecker replaces: {@code ${CI_COMMIT_BRANCH}}. */
    @Override
    public String toString() {
        return with("");
    }

    /** The names of all of these. */
    static Set<String> names() {
        return NAMES;
    }
}
