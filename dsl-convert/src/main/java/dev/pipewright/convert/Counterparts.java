package dev.pipewright.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that Drone and GitLab both set, under other names. */
final class Counterparts {

    private static final Map<String, String> GITLAB = Map.ofEntries(
            Map.entry("DRONE_BRANCH", "CI_COMMIT_BRANCH"),
            Map.entry("DRONE_BUILD_LINK", "CI_PIPELINE_URL"),
            Map.entry("DRONE_BUILD_NUMBER", "CI_PIPELINE_IID"),
            Map.entry("DRONE_COMMIT", "CI_COMMIT_SHA"),
            Map.entry("DRONE_COMMIT_AFTER", "CI_COMMIT_SHA"),
            Map.entry("DRONE_COMMIT_AUTHOR", "GITLAB_USER_LOGIN"),
            Map.entry("DRONE_COMMIT_AUTHOR_EMAIL", "GITLAB_USER_EMAIL"),
            Map.entry("DRONE_COMMIT_AUTHOR_NAME", "GITLAB_USER_NAME"),
            Map.entry("DRONE_COMMIT_BEFORE", "CI_COMMIT_BEFORE_SHA"),
            Map.entry("DRONE_COMMIT_BRANCH", "CI_COMMIT_BRANCH"),
            Map.entry("DRONE_COMMIT_MESSAGE", "CI_COMMIT_MESSAGE"),
            Map.entry("DRONE_COMMIT_SHA", "CI_COMMIT_SHA"),
            Map.entry("DRONE_CRON", "DRONE_CRON"),
            Map.entry("DRONE_DEPLOY_TO", "DRONE_DEPLOY_TO"),
            Map.entry("DRONE_GIT_HTTP_URL", "CI_REPOSITORY_URL"),
            Map.entry("DRONE_PULL_REQUEST", "CI_MERGE_REQUEST_IID"),
            Map.entry("DRONE_PULL_REQUEST_TITLE", "CI_MERGE_REQUEST_TITLE"),
            Map.entry("DRONE_REMOTE_URL", "CI_REPOSITORY_URL"),
            Map.entry("DRONE_REPO", "CI_PROJECT_PATH"),
            Map.entry("DRONE_REPO_BRANCH", "CI_DEFAULT_BRANCH"),
            Map.entry("DRONE_REPO_LINK", "CI_PROJECT_URL"),
            Map.entry("DRONE_REPO_NAME", "CI_PROJECT_NAME"),
            Map.entry("DRONE_REPO_NAMESPACE", "CI_PROJECT_NAMESPACE"),
            Map.entry("DRONE_REPO_OWNER", "CI_PROJECT_NAMESPACE"),
            Map.entry("DRONE_REPO_VISIBILITY", "CI_PROJECT_VISIBILITY"),
            Map.entry("DRONE_SOURCE_BRANCH", "CI_COMMIT_REF_NAME"),
            Map.entry("DRONE_STAGE_NAME", "CI_JOB_STAGE"),
            Map.entry("DRONE_STEP_NAME", "CI_JOB_NAME"),
            Map.entry("DRONE_SYSTEM_HOST", "CI_SERVER_HOST"),
            Map.entry("DRONE_SYSTEM_HOSTNAME", "CI_SERVER_HOST"),
            Map.entry("DRONE_SYSTEM_PROTO", "CI_SERVER_PROTOCOL"),
            Map.entry("DRONE_SYSTEM_VERSION", "CI_SERVER_VERSION"),
            Map.entry("DRONE_TAG", "CI_COMMIT_TAG"),
            Map.entry("DRONE_TARGET_BRANCH", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"),
            Map.entry("DRONE_WORKSPACE", "CI_PROJECT_DIR"));

    private static final Map<String, String> DRONE = Map.ofEntries(
            Map.entry("CI_COMMIT_BEFORE_SHA", "DRONE_COMMIT_BEFORE"),
            Map.entry("CI_COMMIT_BRANCH", "DRONE_BRANCH"),
            Map.entry("CI_COMMIT_MESSAGE", "DRONE_COMMIT_MESSAGE"),
            Map.entry("CI_COMMIT_SHA", "DRONE_COMMIT_SHA"),
            Map.entry("CI_COMMIT_TAG", "DRONE_TAG"),
            Map.entry("CI_DEFAULT_BRANCH", "DRONE_REPO_BRANCH"),
            Map.entry("CI_JOB_NAME", "DRONE_STEP_NAME"),
            Map.entry("CI_JOB_STAGE", "DRONE_STAGE_NAME"),
            Map.entry("CI_MERGE_REQUEST_IID", "DRONE_PULL_REQUEST"),
            Map.entry("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "DRONE_SOURCE_BRANCH"),
            Map.entry("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "DRONE_TARGET_BRANCH"),
            Map.entry("CI_MERGE_REQUEST_TITLE", "DRONE_PULL_REQUEST_TITLE"),
            Map.entry("CI_PIPELINE_ID", "DRONE_BUILD_NUMBER"),
            Map.entry("CI_PIPELINE_IID", "DRONE_BUILD_NUMBER"),
            Map.entry("CI_PIPELINE_URL", "DRONE_BUILD_LINK"),
            Map.entry("CI_PROJECT_DIR", "DRONE_WORKSPACE"),
            Map.entry("CI_PROJECT_NAME", "DRONE_REPO_NAME"),
            Map.entry("CI_PROJECT_NAMESPACE", "DRONE_REPO_NAMESPACE"),
            Map.entry("CI_PROJECT_PATH", "DRONE_REPO"),
            Map.entry("CI_PROJECT_URL", "DRONE_REPO_LINK"),
            Map.entry("CI_PROJECT_VISIBILITY", "DRONE_REPO_VISIBILITY"),
            Map.entry("CI_REPOSITORY_URL", "DRONE_GIT_HTTP_URL"),
            Map.entry("CI_SERVER_HOST", "DRONE_SYSTEM_HOST"),
            Map.entry("GITLAB_CI", "DRONE"),
            Map.entry("GITLAB_USER_EMAIL", "DRONE_COMMIT_AUTHOR_EMAIL"),
            Map.entry("GITLAB_USER_LOGIN", "DRONE_COMMIT_AUTHOR"),
            Map.entry("GITLAB_USER_NAME", "DRONE_COMMIT_AUTHOR_NAME"));

    /** What plugins ask the server for; GitLab's jobs get it under Drone's names. */
    private static final Set<String> OF_PLUGINS = Set.of(
            "DRONE_BRANCH",
            "DRONE_BUILD_LINK",
            "DRONE_BUILD_NUMBER",
            "DRONE_COMMIT_AUTHOR",
            "DRONE_COMMIT_BRANCH",
            "DRONE_COMMIT_MESSAGE",
            "DRONE_COMMIT_SHA",
            "DRONE_REPO",
            "DRONE_REPO_BRANCH",
            "DRONE_REPO_LINK",
            "DRONE_REPO_NAME",
            "DRONE_REPO_OWNER",
            "DRONE_TAG",
            "DRONE_WORKSPACE");

    private Counterparts() {}

    /** What a variable of Drone is called in GitLab. */
    static Optional<String> inGitLab(String drone) {
        return Optional.ofNullable(GITLAB.get(drone));
    }

    /** What GitLab's variables are called in Drone. */
    static Map<String, String> inDrone() {
        return DRONE;
    }

    /** Drone's names of what plugins ask for, sorted, with GitLab's variables as their values. */
    static Map<String, String> ofPlugins() {
        Map<String, String> values = new LinkedHashMap<>();
        OF_PLUGINS.stream().sorted().forEach(name -> values.put(name, "$" + GITLAB.get(name)));
        return values;
    }
}
