package dev.pipewright.drone;

import dev.pipewright.drone.substitution.ServerVariable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A variable that Drone knows before anything runs, so that it can stand anywhere in the file: {@code "v" + BUILD_NUMBER}.
 * Its text is what Drone replaces, {@code ${DRONE_BUILD_NUMBER}}.
 *
 * @see <a href="https://docs.drone.io/pipeline/environment/reference/">Drone: environment reference</a>
 */
public enum DroneVariable implements ServerVariable {
    BRANCH,
    BUILD_ACTION,
    BUILD_CREATED,
    BUILD_DEBUG,
    BUILD_EVENT,
    BUILD_LINK,
    BUILD_NUMBER,
    BUILD_PARENT,
    BUILD_STARTED,
    BUILD_STATUS,
    BUILD_TRIGGER,
    COMMIT,
    COMMIT_AFTER,
    COMMIT_AUTHOR,
    COMMIT_AUTHOR_AVATAR,
    COMMIT_AUTHOR_EMAIL,
    COMMIT_AUTHOR_NAME,
    COMMIT_BEFORE,
    COMMIT_BRANCH,
    COMMIT_LINK,
    COMMIT_MESSAGE,
    COMMIT_REF,
    COMMIT_SHA,
    CRON,
    DEPLOY_ID,
    DEPLOY_TO,
    GIT_HTTP_URL,
    GIT_SSH_URL,
    PULL_REQUEST,
    PULL_REQUEST_TITLE,
    REMOTE_URL,
    REPO,
    REPO_BRANCH,
    REPO_LINK,
    REPO_NAME,
    REPO_NAMESPACE,
    REPO_OWNER,
    REPO_PRIVATE,
    REPO_SCM,
    REPO_VISIBILITY,
    SEMVER,
    SEMVER_BUILD,
    SEMVER_ERROR,
    SEMVER_MAJOR,
    SEMVER_MINOR,
    SEMVER_PATCH,
    SEMVER_PRERELEASE,
    SEMVER_SHORT,
    SOURCE_BRANCH,
    STAGE_KIND,
    STAGE_MACHINE,
    STAGE_NAME,
    STAGE_NUMBER,
    STAGE_TYPE,
    SYSTEM_HOST,
    SYSTEM_HOSTNAME,
    SYSTEM_PROTO,
    SYSTEM_VERSION,
    TAG,
    TARGET_BRANCH;

    private static final String PREFIX = "DRONE_";

    private static final Set<String> NAMES =
            Arrays.stream(values()).map(DroneVariable::variableName).collect(Collectors.toSet());

    /** The name of the variable, {@code DRONE_BRANCH}. */
    @Override
    public String variableName() {
        return PREFIX + name();
    }

    /** What Drone replaces: {@code ${DRONE_BRANCH}}. */
    @Override
    public String toString() {
        return with("");
    }

    /** Whether Drone knows a variable of this name before anything runs. */
    static boolean isKnown(String name) {
        return NAMES.contains(name);
    }
}
