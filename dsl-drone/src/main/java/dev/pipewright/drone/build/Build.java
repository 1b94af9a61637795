package dev.pipewright.drone.build;

import java.util.HashMap;
import java.util.Map;

/**
 * One build of a repository.
 *
 * @param event what started it: push, pull_request, tag, promote, rollback, cron or custom
 * @param branch the target branch: of a pull request the one it goes into, of a tag usually none
 * @param source the branch that a pull request comes from; else the target branch
 * @param ref the git reference
 * @param action what was done to the pull request or tag; empty for other events
 * @param cron the name of the cron job; empty for other events
 * @param target the environment of a promotion or rollback; empty for other events
 * @param repository the full name of the repository, {@code octocat/hello-world}
 * @param instance the host name of the server
 * @param isTrusted whether an administrator marked the repository as trusted
 * @param parameters what somebody gave a promotion or custom build; they can be substituted
 */
public record Build(
        String event,
        String branch,
        String source,
        String ref,
        String action,
        String cron,
        String target,
        String repository,
        String instance,
        boolean isTrusted,
        Map<String, String> parameters) {

    /** Keeps the parameters as they are now. */
    public Build {
        parameters = Map.copyOf(parameters);
    }

    /** A push to a branch of some repository that is not trusted. */
    public static Build push(String branch) {
        return new Build(
                "push",
                branch,
                branch,
                "refs/heads/" + branch,
                "",
                "",
                "",
                "octocat/hello-world",
                "drone.example.com",
                false,
                Map.of());
    }

    /** New commits of a pull request from one branch into another. */
    public static Build pullRequest(int number, String source, String branch) {
        return push(branch)
                .event("pull_request")
                .source(source)
                .ref("refs/pull/" + number + "/head")
                .action("synchronized");
    }

    /** A new tag, as GitHub, Gitea and GitLab tell of it. */
    public static Build tag(String name) {
        return push("").event("tag").ref("refs/tags/" + name).action("create");
    }

    /** A promotion of a branch's last build to an environment. */
    public static Build promote(String branch, String target) {
        return push(branch).event("promote").target(target);
    }

    /** A cron job that came due. */
    public static Build cron(String branch, String name) {
        return push(branch).event("cron").cron(name);
    }

    /** This build, started by another event. */
    public Build event(String value) {
        return new Build(value, branch, source, ref, action, cron, target, repository, instance, isTrusted, parameters);
    }

    /** This build of another target branch; its reference stays. */
    public Build branch(String value) {
        return new Build(event, value, source, ref, action, cron, target, repository, instance, isTrusted, parameters);
    }

    /** This build from another source branch. */
    public Build source(String value) {
        return new Build(event, branch, value, ref, action, cron, target, repository, instance, isTrusted, parameters);
    }

    /** This build of another git reference. */
    public Build ref(String value) {
        return new Build(
                event, branch, source, value, action, cron, target, repository, instance, isTrusted, parameters);
    }

    /** This build after another action. */
    public Build action(String value) {
        return new Build(event, branch, source, ref, value, cron, target, repository, instance, isTrusted, parameters);
    }

    /** This build by a cron job of this name. */
    public Build cron(String value) {
        return new Build(
                event, branch, source, ref, action, value, target, repository, instance, isTrusted, parameters);
    }

    /** This build for another environment. */
    public Build target(String value) {
        return new Build(event, branch, source, ref, action, cron, value, repository, instance, isTrusted, parameters);
    }

    /** This build of another repository. */
    public Build repository(String value) {
        return new Build(event, branch, source, ref, action, cron, target, value, instance, isTrusted, parameters);
    }

    /** This build on another server. */
    public Build instance(String value) {
        return new Build(event, branch, source, ref, action, cron, target, repository, value, isTrusted, parameters);
    }

    /** This build of a repository that is trusted, or not. */
    public Build trusted(boolean value) {
        return new Build(event, branch, source, ref, action, cron, target, repository, instance, value, parameters);
    }

    /** This build with these parameters. */
    public Build parameters(Map<String, String> values) {
        return new Build(event, branch, source, ref, action, cron, target, repository, instance, isTrusted, values);
    }

    /** The variables that can be substituted, as far as these facts tell them. */
    public Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(parameters);
        int slash = repository.lastIndexOf('/');
        String owner = slash < 0 ? "" : repository.substring(0, slash);
        String name = repository.substring(slash + 1);
        variables.put("CI", "true");
        variables.put("DRONE", "true");
        variables.put("DRONE_BRANCH", branch);
        variables.put("DRONE_TARGET_BRANCH", branch);
        variables.put("DRONE_SOURCE_BRANCH", source);
        variables.put("DRONE_COMMIT_BRANCH", branch);
        variables.put("DRONE_COMMIT_REF", ref);
        variables.put("DRONE_BUILD_EVENT", event);
        variables.put("DRONE_BUILD_ACTION", action);
        variables.put("DRONE_REPO", repository);
        variables.put("DRONE_REPO_OWNER", owner);
        variables.put("DRONE_REPO_NAMESPACE", owner);
        variables.put("DRONE_REPO_NAME", name);
        variables.put("DRONE_SYSTEM_HOST", instance);
        variables.put("DRONE_SYSTEM_HOSTNAME", instance);
        if (!target.isEmpty()) {
            variables.put("DRONE_DEPLOY_TO", target);
        }
        if (!cron.isEmpty()) {
            variables.put("DRONE_CRON", cron);
        }
        if (ref.startsWith("refs/tags/")) {
            variables.put("DRONE_TAG", ref.substring("refs/tags/".length()));
        }
        if (ref.startsWith("refs/pull/")) {
            variables.put("DRONE_PULL_REQUEST", ref.split("/", -1)[2]);
        }
        return variables;
    }
}
