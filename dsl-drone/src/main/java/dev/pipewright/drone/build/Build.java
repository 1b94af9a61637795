package dev.pipewright.drone.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One build of a repository. Immutable.
 *
 * <pre>{@code
 * Build.push("main").trusted(true)
 * Build.pullRequest(7, "feature/x", "main")
 * }</pre>
 */
public final class Build {

    /** The events of Drone. */
    public static final List<String> EVENTS =
            List.of("push", "pull_request", "tag", "promote", "rollback", "cron", "custom");

    private final Cause cause;
    private final Revision revision;
    private final Surroundings surroundings;
    private final Map<String, String> parameters;

    private Build(Cause cause, Revision revision, Surroundings surroundings, Map<String, String> parameters) {
        this.cause = cause;
        this.revision = revision;
        this.surroundings = surroundings;
        this.parameters = Map.copyOf(parameters);
    }

    /** A push to a branch of some repository that is not trusted. */
    public static Build push(String branch) {
        return new Build(
                Cause.of("push"),
                Revision.of(branch, "refs/heads/" + branch),
                new Surroundings("octocat/hello-world", "drone.example.com", false),
                Map.of());
    }

    /** A build that something started: of a branch, of some pull request into it, or of some tag. */
    public static Build of(Cause cause, String branch) {
        Build build = push(branch).ref(cause.ref(branch));
        return new Build(cause, build.revision, build.surroundings, Map.of());
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

    /** What started it: push, pull_request, tag, promote, rollback, cron or custom. */
    public String event() {
        return cause.event();
    }

    /** This build, started by another event. */
    public Build event(String value) {
        return new Build(cause.event(value), revision, surroundings, parameters);
    }

    /** What was done to the pull request or tag; empty for other events. */
    public String action() {
        return cause.action();
    }

    /** This build after another action. */
    public Build action(String value) {
        return new Build(cause.action(value), revision, surroundings, parameters);
    }

    /** The name of the cron job; empty for other events. */
    public String cron() {
        return cause.cron();
    }

    /** This build by a cron job of this name. */
    public Build cron(String value) {
        return new Build(cause.cron(value), revision, surroundings, parameters);
    }

    /** The environment of a promotion or rollback; empty for other events. */
    public String target() {
        return cause.target();
    }

    /** This build for another environment. */
    public Build target(String value) {
        return new Build(cause.target(value), revision, surroundings, parameters);
    }

    /** The target branch: of a pull request the one it goes into, of a tag usually none. */
    public String branch() {
        return revision.branch();
    }

    /** This build of another target branch; its reference stays. */
    public Build branch(String value) {
        return new Build(cause, revision.branch(value), surroundings, parameters);
    }

    /** The branch that a pull request comes from; else the target branch. */
    public String source() {
        return revision.source();
    }

    /** This build from another source branch. */
    public Build source(String value) {
        return new Build(cause, revision.source(value), surroundings, parameters);
    }

    /** The git reference. */
    public String ref() {
        return revision.ref();
    }

    /** This build of another git reference. */
    public Build ref(String value) {
        return new Build(cause, revision.ref(value), surroundings, parameters);
    }

    /** The full name of the repository, {@code octocat/hello-world}. */
    public String repository() {
        return surroundings.repository();
    }

    /** This build of another repository. */
    public Build repository(String value) {
        return new Build(cause, revision, surroundings.repository(value), parameters);
    }

    /** The host name of the server. */
    public String instance() {
        return surroundings.instance();
    }

    /** This build on another server. */
    public Build instance(String value) {
        return new Build(cause, revision, surroundings.instance(value), parameters);
    }

    /** Whether an administrator marked the repository as trusted. */
    public boolean isTrusted() {
        return surroundings.isTrusted();
    }

    /** This build of a repository that is trusted, or not. */
    public Build trusted(boolean value) {
        return new Build(cause, revision, surroundings.trusted(value), parameters);
    }

    /** What somebody gave a promotion or custom build; it can be substituted. */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** This build with these parameters. */
    public Build parameters(Map<String, String> values) {
        return new Build(cause, revision, surroundings, values);
    }

    /**
     * What a condition of this name asks about: {@code branch} the target branch, {@code repo} the repository's full name.
     *
     * @throws IllegalArgumentException for what no build tells
     */
    public String fact(String condition) {
        return switch (condition) {
            case "event" -> event();
            case "action" -> action();
            case "branch" -> branch();
            case "ref" -> ref();
            case "repo" -> repository();
            case "instance" -> instance();
            case "target" -> target();
            case "cron" -> cron();
            default -> throw new IllegalArgumentException("a build tells nothing about \"" + condition + '"');
        };
    }

    /** The variables that can be substituted, as far as these facts tell them. */
    public Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(parameters);
        int slash = repository().lastIndexOf('/');
        String owner = slash < 0 ? "" : repository().substring(0, slash);
        String name = repository().substring(slash + 1);
        variables.put("CI", "true");
        variables.put("DRONE", "true");
        variables.put("DRONE_BRANCH", branch());
        variables.put("DRONE_TARGET_BRANCH", branch());
        variables.put("DRONE_SOURCE_BRANCH", source());
        variables.put("DRONE_COMMIT_BRANCH", branch());
        variables.put("DRONE_COMMIT_REF", ref());
        variables.put("DRONE_BUILD_EVENT", event());
        variables.put("DRONE_BUILD_ACTION", action());
        variables.put("DRONE_REPO", repository());
        variables.put("DRONE_REPO_OWNER", owner);
        variables.put("DRONE_REPO_NAMESPACE", owner);
        variables.put("DRONE_REPO_NAME", name);
        variables.put("DRONE_SYSTEM_HOST", instance());
        variables.put("DRONE_SYSTEM_HOSTNAME", instance());
        if (!target().isEmpty()) {
            variables.put("DRONE_DEPLOY_TO", target());
        }
        if (!cron().isEmpty()) {
            variables.put("DRONE_CRON", cron());
        }
        if (ref().startsWith("refs/tags/")) {
            variables.put("DRONE_TAG", ref().substring("refs/tags/".length()));
        }
        if (ref().startsWith("refs/pull/")) {
            variables.put("DRONE_PULL_REQUEST", ref().split("/", -1)[2]);
        }
        return variables;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Build that
                && cause.equals(that.cause)
                && revision.equals(that.revision)
                && surroundings.equals(that.surroundings)
                && parameters.equals(that.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cause, revision, surroundings, parameters);
    }

    @Override
    public String toString() {
        return event() + " of " + ref();
    }
}
