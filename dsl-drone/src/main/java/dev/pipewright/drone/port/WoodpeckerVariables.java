package dev.pipewright.drone.port;

import dev.pipewright.port.Ledger;
import dev.pipewright.port.VariableNames;
import java.util.Map;
import java.util.regex.Pattern;

/** What Drone's variables are called in Woodpecker. */
final class WoodpeckerVariables {

    private static final Pattern VARIABLE = Pattern.compile("DRONE_[A-Z_]+");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("DRONE_BRANCH", "CI_COMMIT_BRANCH"),
            Map.entry("DRONE_BUILD_CREATED", "CI_PIPELINE_CREATED"),
            Map.entry("DRONE_BUILD_EVENT", "CI_PIPELINE_EVENT"),
            Map.entry("DRONE_BUILD_LINK", "CI_PIPELINE_URL"),
            Map.entry("DRONE_BUILD_NUMBER", "CI_PIPELINE_NUMBER"),
            Map.entry("DRONE_BUILD_PARENT", "CI_PIPELINE_PARENT"),
            Map.entry("DRONE_BUILD_STARTED", "CI_PIPELINE_STARTED"),
            Map.entry("DRONE_COMMIT", "CI_COMMIT_SHA"),
            Map.entry("DRONE_COMMIT_AUTHOR", "CI_COMMIT_AUTHOR"),
            Map.entry("DRONE_COMMIT_AUTHOR_EMAIL", "CI_COMMIT_AUTHOR_EMAIL"),
            Map.entry("DRONE_COMMIT_BEFORE", "CI_PREV_COMMIT_SHA"),
            Map.entry("DRONE_COMMIT_BRANCH", "CI_COMMIT_BRANCH"),
            Map.entry("DRONE_COMMIT_LINK", "CI_PIPELINE_FORGE_URL"),
            Map.entry("DRONE_COMMIT_MESSAGE", "CI_COMMIT_MESSAGE"),
            Map.entry("DRONE_COMMIT_REF", "CI_COMMIT_REF"),
            Map.entry("DRONE_COMMIT_SHA", "CI_COMMIT_SHA"),
            Map.entry("DRONE_CRON", "CI_PIPELINE_CRON"),
            Map.entry("DRONE_DEPLOY_TO", "CI_PIPELINE_DEPLOY_TARGET"),
            Map.entry("DRONE_GIT_HTTP_URL", "CI_REPO_CLONE_URL"),
            Map.entry("DRONE_GIT_SSH_URL", "CI_REPO_CLONE_SSH_URL"),
            Map.entry("DRONE_PULL_REQUEST", "CI_COMMIT_PULL_REQUEST"),
            Map.entry("DRONE_REMOTE_URL", "CI_REPO_CLONE_URL"),
            Map.entry("DRONE_REPO", "CI_REPO"),
            Map.entry("DRONE_REPO_BRANCH", "CI_REPO_DEFAULT_BRANCH"),
            Map.entry("DRONE_REPO_LINK", "CI_REPO_URL"),
            Map.entry("DRONE_REPO_NAME", "CI_REPO_NAME"),
            Map.entry("DRONE_REPO_NAMESPACE", "CI_REPO_OWNER"),
            Map.entry("DRONE_REPO_OWNER", "CI_REPO_OWNER"),
            Map.entry("DRONE_REPO_PRIVATE", "CI_REPO_PRIVATE"),
            Map.entry("DRONE_SOURCE_BRANCH", "CI_COMMIT_SOURCE_BRANCH"),
            Map.entry("DRONE_STEP_NAME", "CI_STEP_NAME"),
            Map.entry("DRONE_SYSTEM_HOST", "CI_SYSTEM_HOST"),
            Map.entry("DRONE_TAG", "CI_COMMIT_TAG"),
            Map.entry("DRONE_TARGET_BRANCH", "CI_COMMIT_TARGET_BRANCH"));

    private WoodpeckerVariables() {}

    /** For the texts of what stands at a path. */
    static VariableNames in(String path, Ledger ledger) {
        return new VariableNames(VARIABLE, NAMES, path, ledger);
    }
}
