package dev.pipewright.drone;

/**
 * A variable that Drone knows before anything runs, so that it can stand anywhere in the file: {@code "v" + BUILD_NUMBER}.
 * Its text is what Drone replaces, {@code ${DRONE_BUILD_NUMBER}}.
 *
 * @see <a href="https://docs.drone.io/pipeline/environment/reference/">Drone: environment reference</a>
 */
public enum DroneVariable {
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

    /** The name of the variable, {@code DRONE_BRANCH}. */
    public String variableName() {
        return PREFIX + name();
    }

    /** The variable with one of Drone's operators behind its name: {@code TAG.with("##v")} is {@code ${DRONE_TAG##v}}. */
    public String with(String operator) {
        return "${" + variableName() + operator + "}";
    }

    /** The first characters of the value: {@code COMMIT_SHA.first(8)} is {@code ${DRONE_COMMIT_SHA:0:8}}. */
    public String first(int characters) {
        return with(":0:" + characters);
    }

    /** What Drone replaces: {@code ${DRONE_BRANCH}}. */
    @Override
    public String toString() {
        return with("");
    }

    /** Whether the braces that open at an index begin with the name of one of these. */
    static boolean isReplacedAt(String text, int brace) {
        int end = brace + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        String name = text.substring(brace + 1, end);
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        for (DroneVariable variable : values()) {
            if (variable.name().contentEquals(name.substring(PREFIX.length()))) {
                return true;
            }
        }
        return false;
    }
}
