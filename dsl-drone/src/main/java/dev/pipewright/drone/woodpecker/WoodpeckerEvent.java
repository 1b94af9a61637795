package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Cause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What starts a pipeline of Woodpecker, and the server that runs it. Immutable.
 *
 * <pre>{@code
 * WoodpeckerEvent.push("main").changing(List.of("docs/index.md"))
 * WoodpeckerEvent.tag("v1.0", "main").trusted(true)
 * }</pre>
 */
public final class WoodpeckerEvent {

    /** The events of Woodpecker. */
    public static final List<String> EVENTS = List.of(
            "push",
            "pull_request",
            "pull_request_closed",
            "pull_request_metadata",
            "tag",
            "release",
            "deployment",
            "cron",
            "manual");

    private static final String COMMIT = "7fd1a60b01f91b314f59955a4e4d4e80d8edf11d";

    private final Build build;
    private final Commit commit;
    private final Server server;

    private WoodpeckerEvent(Build build, Commit commit, Server server) {
        this.build = build;
        this.commit = commit;
        this.server = server;
    }

    /**
     * An event of some repository that is not trusted, and of which every secret exists.
     *
     * @param event push, pull_request, pull_request_closed, pull_request_metadata, tag, release, deployment, cron or manual
     * @param branch the branch; of a pull request the one that it goes into
     * @param ref the git reference
     */
    public static WoodpeckerEvent of(String event, String branch, String ref) {
        return new WoodpeckerEvent(
                Build.push(branch).event(event).ref(ref).instance("ci.example.com"),
                new Commit("", List.of()),
                new Server("linux/amd64", List.of(), Optional.empty()));
    }

    /** An event of a branch, of some pull request into it, or of some tag. */
    public static WoodpeckerEvent of(Cause cause, String branch) {
        return of(cause.event(), branch, cause.ref(branch)).cron(cause.cron()).target(cause.target());
    }

    /** An event of every kind: in the branch {@code main}, of its first pull request, or of a tag. */
    public static List<WoodpeckerEvent> ofEveryKind() {
        return List.of(
                push("main"),
                pullRequest(1, "main"),
                of("pull_request_closed", "main", "refs/pull/1/head"),
                of("pull_request_metadata", "main", "refs/pull/1/head"),
                tag("v1.0.0", "main"),
                of("release", "main", "refs/tags/v1.0.0"),
                deployment("main", "production"),
                cron("main", "nightly"),
                of("manual", "main", "refs/heads/main"));
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

    /** What started it: push, pull_request, tag, release, deployment, cron, manual ... */
    public String event() {
        return build.event();
    }

    /** The branch; of a pull request the one that it goes into. */
    public String branch() {
        return build.branch();
    }

    /** The git reference. */
    public String ref() {
        return build.ref();
    }

    /** This event of another git reference. */
    public WoodpeckerEvent ref(String value) {
        return new WoodpeckerEvent(build.ref(value), commit, server);
    }

    /** The environment of a deployment; empty for other events. */
    public String target() {
        return build.target();
    }

    /** This event for another environment. */
    public WoodpeckerEvent target(String value) {
        return new WoodpeckerEvent(build.target(value), commit, server);
    }

    /** The name of the cron job; empty for other events. */
    public String cron() {
        return build.cron();
    }

    /** This event by another cron job. */
    public WoodpeckerEvent cron(String value) {
        return new WoodpeckerEvent(build.cron(value), commit, server);
    }

    /** The commit's message. */
    public String message() {
        return commit.message();
    }

    /** This event of a commit with another message. */
    public WoodpeckerEvent message(String value) {
        return new WoodpeckerEvent(build, commit.message(value), server);
    }

    /** The files that the commits change; none where the forge does not tell. */
    public List<String> changedFiles() {
        return commit.changedFiles();
    }

    /** This event of commits that change exactly these files. */
    public WoodpeckerEvent changing(List<String> files) {
        return new WoodpeckerEvent(build, commit.changing(files), server);
    }

    /** The full name of the repository, {@code octocat/hello-world}. */
    public String repository() {
        return build.repository();
    }

    /** This event of another repository. */
    public WoodpeckerEvent repository(String value) {
        return new WoodpeckerEvent(build.repository(value), commit, server);
    }

    /** The host name of the server. */
    public String instance() {
        return build.instance();
    }

    /** This event on another server. */
    public WoodpeckerEvent instance(String value) {
        return new WoodpeckerEvent(build.instance(value), commit, server);
    }

    /** The platform of the server, {@code linux/amd64}. */
    public String platform() {
        return server.platform();
    }

    /** This event on a server of another platform. */
    public WoodpeckerEvent platform(String value) {
        return new WoodpeckerEvent(build, commit, server.platform(value));
    }

    /** Whether an administrator trusts the repository with network, volumes and security. */
    public boolean isTrusted() {
        return build.isTrusted();
    }

    /** This event of a repository that is trusted, or not. */
    public WoodpeckerEvent trusted(boolean value) {
        return new WoodpeckerEvent(build.trusted(value), commit, server);
    }

    /** Images that the administrator lets run privileged, {@code plugins/docker}. */
    public List<String> privilegedPlugins() {
        return server.privilegedPlugins();
    }

    /** This event on a server that lets exactly these images run privileged. */
    public WoodpeckerEvent privilegedPlugins(List<String> images) {
        return new WoodpeckerEvent(build, commit, server.privilegedPlugins(images));
    }

    /** The names of the secrets that exist; empty where every secret does. */
    public Optional<Set<String>> secrets() {
        return server.secrets();
    }

    /** This event of a repository with exactly these secrets. */
    public WoodpeckerEvent secrets(Set<String> names) {
        return new WoodpeckerEvent(build, commit, server.secrets(names));
    }

    /** Further variables that can be substituted and evaluated. */
    public Map<String, String> variables() {
        return build.parameters();
    }

    /** This event with further variables. */
    public WoodpeckerEvent variables(Map<String, String> values) {
        return new WoodpeckerEvent(build.parameters(values), commit, server);
    }

    boolean isPullRequest() {
        return event().startsWith("pull_request");
    }

    /** The variables that these facts tell. */
    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>();
        int slash = repository().lastIndexOf('/');
        all.put("CI", "woodpecker");
        all.put("CI_REPO", repository());
        all.put("CI_REPO_OWNER", slash < 0 ? "" : repository().substring(0, slash));
        all.put("CI_REPO_NAME", repository().substring(slash + 1));
        all.put("CI_REPO_DEFAULT_BRANCH", "main");
        all.put("CI_REPO_URL", "https://" + instance() + "/" + repository());
        all.put("CI_PIPELINE_NUMBER", "1");
        all.put("CI_COMMIT_SHA", COMMIT);
        all.put("CI_COMMIT_REF", ref());
        all.put("CI_COMMIT_BRANCH", branch());
        all.put("CI_COMMIT_MESSAGE", commit.message());
        all.put("CI_PIPELINE_EVENT", event());
        all.put("CI_SYSTEM_HOST", instance());
        all.put("CI_SYSTEM_PLATFORM", server.platform());
        all.put("CI_SYSTEM_NAME", "woodpecker");
        all.put("CI_PIPELINE_DEPLOY_TARGET", target());
        all.put("CI_PIPELINE_FILES", changedFilesAsJson());
        if (event().equals("cron")) {
            all.put("CI_PIPELINE_CRON", cron());
        }
        if (ref().startsWith("refs/tags/") && (event().equals("tag") || event().equals("release"))) {
            all.put("CI_COMMIT_TAG", ref().substring("refs/tags/".length()));
        }
        if (isPullRequest()) {
            all.put("CI_COMMIT_TARGET_BRANCH", branch());
            if (ref().startsWith("refs/pull/")) {
                all.put("CI_COMMIT_PULL_REQUEST", ref().split("/", -1)[2]);
            }
        }
        all.putAll(build.parameters());
        return all;
    }

    private String changedFilesAsJson() {
        return commit.changedFiles().isEmpty() ? "[]" : "[\"" + String.join("\",\"", commit.changedFiles()) + "\"]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WoodpeckerEvent that
                && build.equals(that.build)
                && commit.equals(that.commit)
                && server.equals(that.server);
    }

    @Override
    public int hashCode() {
        return Objects.hash(build, commit, server);
    }

    @Override
    public String toString() {
        return build.toString();
    }
}
