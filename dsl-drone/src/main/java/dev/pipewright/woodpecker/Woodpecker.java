package dev.pipewright.woodpecker;

import dev.pipewright.drone.Drone;
import dev.pipewright.drone.FromSecret;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.TypedMapping;

/**
 * The words of a Woodpecker configuration, to import statically:
 *
 * <pre>{@code
 * Step test = step("test").image("golang:1.25").commands("go test ./...");
 * Workflow build = workflow("build").steps(test).when(w -> w.event(PUSH, PULL_REQUEST));
 * WoodpeckerConfiguration files = woodpecker(build);
 * }</pre>
 */
public final class Woodpecker {

    /** {@code event: push}: commits came to a branch. */
    public static final String PUSH = "push";
    /** {@code event: pull_request}: a pull request was opened, or commits came to it. */
    public static final String PULL_REQUEST = "pull_request";
    /** {@code event: pull_request_closed}: a pull request was closed or merged. */
    public static final String PULL_REQUEST_CLOSED = "pull_request_closed";
    /** {@code event: pull_request_metadata}: the title, a label or the like of a pull request changed. */
    public static final String PULL_REQUEST_METADATA = "pull_request_metadata";
    /** {@code event: tag}: a tag was made. */
    public static final String TAG = "tag";
    /** {@code event: release}: a release was made. */
    public static final String RELEASE = "release";
    /** {@code event: deployment}: somebody sent a pipeline to an environment. */
    public static final String DEPLOYMENT = "deployment";
    /** {@code event: cron}: a cron job of the repository came due. */
    public static final String CRON = "cron";
    /** {@code event: manual}: somebody started a pipeline by hand. */
    public static final String MANUAL = "manual";

    /** {@code status: success}: nothing before failed. */
    public static final String SUCCESS = "success";
    /** {@code status: failure}: something before failed. */
    public static final String FAILURE = "failure";

    private Woodpecker() {}

    /** The files of these workflows. */
    public static WoodpeckerConfiguration woodpecker(Workflow... workflows) {
        return WoodpeckerConfiguration.of().workflows(workflows);
    }

    /**
     * A workflow, which is written to {@code .woodpecker/NAME.yaml}.
     *
     * @throws IllegalArgumentException for a name that no file can have
     */
    public static Workflow workflow(String name) {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new IllegalArgumentException(
                    "the name of a workflow is the name of its file without folder and ending, " + "but got \"" + name
                            + "\"");
        }
        return Workflow.of(name);
    }

    /** A step. */
    public static Step step(String name) {
        return Step.of().name(named("step", name));
    }

    /** A service: a container that runs beside the steps, which reach it by its name. */
    public static Step service(String name, String image) {
        return Step.of().name(named("service", name)).image(image);
    }

    /**
     * The step that clones the repository, in place of the one that Woodpecker adds: {@code cloning(git(50))}.
     *
     * @param depth how many commits are fetched
     */
    public static Step git(int depth) {
        return step("git").image("woodpeckerci/plugin-git").setting("depth", depth);
    }

    /** What has to hold, for one of several alternatives: {@code when(condition().event(TAG), condition().branch("main"))}. */
    public static Conditions condition() {
        return Conditions.of();
    }

    /** The value of a secret, by its name. */
    public static FromSecret secret(String name) {
        return Drone.secret(name);
    }

    /** A list as the value of a setting: {@code setting("tags", list("latest", "1.2"))}. */
    public static Sequence list(String... values) {
        return Drone.list(values);
    }

    /** Any value, shared under a name: YAML shows it once, with an anchor, within one workflow. */
    public static <T extends TypedMapping<T>> T named(String name, T value) {
        return Drone.named(name, value);
    }

    private static String named(String what, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a " + what + " needs a name");
        }
        return name;
    }
}
