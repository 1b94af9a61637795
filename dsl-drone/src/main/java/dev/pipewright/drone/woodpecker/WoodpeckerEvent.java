package dev.pipewright.drone.woodpecker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What starts a pipeline of Woodpecker, and the server that runs it.
 *
 * @param event push, pull_request, pull_request_closed, pull_request_metadata, tag, release, deployment, cron or manual
 * @param branch the branch; of a pull request the one that it goes into
 * @param ref the git reference
 * @param target the environment of a deployment; empty for other events
 * @param cron the name of the cron job; empty for other events
 * @param message the commit's message
 * @param changedFiles the files that the commits change; none where the forge does not tell
 * @param repository the full name of the repository, {@code octocat/hello-world}
 * @param instance the host name of the server
 * @param platform the platform of the server, {@code linux/amd64}
 * @param isTrusted whether an administrator trusts the repository with network, volumes and security
 * @param privilegedPlugins images that the administrator lets run privileged, {@code plugins/docker}
 * @param secrets the names of the secrets that exist; empty where every secret does
 * @param variables further variables that can be substituted and evaluated
 */
public record WoodpeckerEvent(
        String event,
        String branch,
        String ref,
        String target,
        String cron,
        String message,
        List<String> changedFiles,
        String repository,
        String instance,
        String platform,
        boolean isTrusted,
        List<String> privilegedPlugins,
        Optional<Set<String>> secrets,
        Map<String, String> variables) {

    private static final String COMMIT = "7fd1a60b01f91b314f59955a4e4d4e80d8edf11d";

    /** Keeps the collections as they are now. */
    public WoodpeckerEvent {
        changedFiles = List.copyOf(changedFiles);
        privilegedPlugins = List.copyOf(privilegedPlugins);
        secrets = secrets.map(Set::copyOf);
        variables = Map.copyOf(variables);
    }

    /** An event of some repository that is not trusted, and of which every secret exists. */
    public static WoodpeckerEvent of(String event, String branch, String ref) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                "",
                "",
                "",
                List.of(),
                "octocat/hello-world",
                "ci.example.com",
                "linux/amd64",
                false,
                List.of(),
                Optional.empty(),
                Map.of());
    }

    /** A push to a branch. */
    public static WoodpeckerEvent push(String branch) {
        return of("push", branch, "refs/heads/" + branch);
    }

    /** New commits of a pull request into a branch. */
    public static WoodpeckerEvent pullRequest(int number, String branch) {
        return of("pull_request", branch, "refs/pull/" + number + "/head");
    }

    /** A new tag. */
    public static WoodpeckerEvent tag(String name, String branch) {
        return of("tag", branch, "refs/tags/" + name);
    }

    /** A deployment of a branch to an environment. */
    public static WoodpeckerEvent deployment(String branch, String target) {
        return of("deployment", branch, "refs/heads/" + branch).target(target);
    }

    /** A cron job that came due. */
    public static WoodpeckerEvent cron(String branch, String name) {
        return of("cron", branch, "refs/heads/" + branch).cron(name);
    }

    /** This event for another environment. */
    public WoodpeckerEvent target(String value) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                value,
                cron,
                message,
                changedFiles,
                repository,
                instance,
                platform,
                isTrusted,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event by another cron job. */
    public WoodpeckerEvent cron(String value) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                value,
                message,
                changedFiles,
                repository,
                instance,
                platform,
                isTrusted,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event of a commit with another message. */
    public WoodpeckerEvent message(String value) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                value,
                changedFiles,
                repository,
                instance,
                platform,
                isTrusted,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event of commits that change exactly these files. */
    public WoodpeckerEvent changing(List<String> files) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                files,
                repository,
                instance,
                platform,
                isTrusted,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event of another repository. */
    public WoodpeckerEvent repository(String value) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                changedFiles,
                value,
                instance,
                platform,
                isTrusted,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event on another server. */
    public WoodpeckerEvent instance(String value) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                changedFiles,
                repository,
                value,
                platform,
                isTrusted,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event on a server of another platform. */
    public WoodpeckerEvent platform(String value) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                changedFiles,
                repository,
                instance,
                value,
                isTrusted,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event of a repository that is trusted, or not. */
    public WoodpeckerEvent trusted(boolean value) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                changedFiles,
                repository,
                instance,
                platform,
                value,
                privilegedPlugins,
                secrets,
                variables);
    }

    /** This event on a server that lets exactly these images run privileged. */
    public WoodpeckerEvent privilegedPlugins(List<String> images) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                changedFiles,
                repository,
                instance,
                platform,
                isTrusted,
                images,
                secrets,
                variables);
    }

    /** This event of a repository with exactly these secrets. */
    public WoodpeckerEvent secrets(Set<String> names) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                changedFiles,
                repository,
                instance,
                platform,
                isTrusted,
                privilegedPlugins,
                Optional.of(names),
                variables);
    }

    /** This event with further variables. */
    public WoodpeckerEvent variables(Map<String, String> values) {
        return new WoodpeckerEvent(
                event,
                branch,
                ref,
                target,
                cron,
                message,
                changedFiles,
                repository,
                instance,
                platform,
                isTrusted,
                privilegedPlugins,
                secrets,
                values);
    }

    boolean isPullRequest() {
        return event.startsWith("pull_request");
    }

    /** The variables that these facts tell. */
    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>();
        int slash = repository.lastIndexOf('/');
        all.put("CI", "woodpecker");
        all.put("CI_REPO", repository);
        all.put("CI_REPO_OWNER", slash < 0 ? "" : repository.substring(0, slash));
        all.put("CI_REPO_NAME", repository.substring(slash + 1));
        all.put("CI_REPO_DEFAULT_BRANCH", "main");
        all.put("CI_REPO_URL", "https://" + instance + "/" + repository);
        all.put("CI_PIPELINE_NUMBER", "1");
        all.put("CI_COMMIT_SHA", COMMIT);
        all.put("CI_COMMIT_REF", ref);
        all.put("CI_COMMIT_BRANCH", branch);
        all.put("CI_COMMIT_MESSAGE", message);
        all.put("CI_PIPELINE_EVENT", event);
        all.put("CI_SYSTEM_HOST", instance);
        all.put("CI_SYSTEM_PLATFORM", platform);
        all.put("CI_SYSTEM_NAME", "woodpecker");
        all.put("CI_PIPELINE_DEPLOY_TARGET", target);
        all.put("CI_PIPELINE_FILES", files());
        if (event.equals("cron")) {
            all.put("CI_PIPELINE_CRON", cron);
        }
        if (ref.startsWith("refs/tags/") && (event.equals("tag") || event.equals("release"))) {
            all.put("CI_COMMIT_TAG", ref.substring("refs/tags/".length()));
        }
        if (isPullRequest()) {
            all.put("CI_COMMIT_TARGET_BRANCH", branch);
            if (ref.startsWith("refs/pull/")) {
                all.put("CI_COMMIT_PULL_REQUEST", ref.split("/", -1)[2]);
            }
        }
        all.putAll(variables);
        return all;
    }

    private String files() {
        return changedFiles.isEmpty() ? "[]" : "[\"" + String.join("\",\"", changedFiles) + "\"]";
    }
}
