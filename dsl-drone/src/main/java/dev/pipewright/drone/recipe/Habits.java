package dev.pipewright.drone.recipe;

import static dev.pipewright.drone.Drone.FAILURE;
import static dev.pipewright.drone.Drone.PULL_REQUEST;
import static dev.pipewright.drone.Drone.SUCCESS;
import static dev.pipewright.drone.Drone.step;

import dev.pipewright.drone.Failure;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Pull;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.plugin.DockerPlugin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What single pipelines and steps want, each a function to apply:
 *
 * <pre>{@code
 * pipeline("test").steps(Habits.waitFor("database", 5432, Duration.ofSeconds(60)), test);
 * Habits.oneAtATime(Habits.shallowClone(deploy))
 * }</pre>
 */
public final class Habits {

    private static final int DEPTH = 50;

    private Habits() {}

    /**
     * The pipeline with the newest 50 commits alone. One commit would be too few: a build of an older commit, and the merge of a pull
     * request, need those before it. Not for what asks git for tags or history.
     */
    public static Pipeline shallowClone(Pipeline pipeline) {
        return pipeline.cloning(clone -> clone.depth(DEPTH));
    }

    /** The pipeline without a clone, for plugins that need no sources. */
    public static Pipeline withoutClone(Pipeline pipeline) {
        return pipeline.cloning(clone -> clone.disable(true));
    }

    /** The pipeline with no more than one run at a time, the others waiting: for deployments. */
    public static Pipeline oneAtATime(Pipeline pipeline) {
        return pipeline.concurrency(concurrency -> concurrency.limit(1));
    }

    /** The step left out of pull requests: what publishes, deploys or takes secrets. */
    public static Step notInPullRequests(Step step) {
        return step.when(when -> when.event(event -> event.exclude(PULL_REQUEST)));
    }

    /** The step run whether or not something before it failed: what tells people how it ended. */
    public static Step whateverHappens(Step step) {
        return step.when(when -> when.status(SUCCESS, FAILURE));
    }

    /** The step whose failure changes nothing: a check whose advice is welcome. An image that cannot be pulled still ends the build. */
    public static Step mayFail(Step step) {
        return step.failure(Failure.IGNORE);
    }

    /**
     * The step whose image is pulled only where the machine does not have it.
     *
     * @throws IllegalArgumentException for an image without a tag, or with {@code latest}: the machine would keep an old one
     */
    public static Step pulledOnce(Step step) {
        String image = step.image().orElse("");
        if (!image.contains("@") && (image.endsWith(":latest") || image.lastIndexOf(':') <= image.lastIndexOf('/'))) {
            throw new IllegalArgumentException("the image \"" + image
                    + "\" changes behind its name, and a machine that has it would never see that: give it a tag");
        }
        return step.pull(Pull.IF_NOT_EXISTS);
    }

    /**
     * The image built upon the layers of the one that was pushed last, for runners whose daemon does not outlive a build. It is pushed
     * as {@code latest} beside its other tags. Where pulling takes longer than building, leave it out.
     *
     * @throws IllegalArgumentException where the image has no repository yet
     */
    public static DockerPlugin cachedFromLatest(DockerPlugin image) {
        String repository = image.repo()
                .orElseThrow(() -> new IllegalArgumentException("say first which repository the image has: repo(...)"));
        return image.addTags("latest").addCacheFrom(repository + ":latest").addBuildArgs("BUILDKIT_INLINE_CACHE=1");
    }

    /**
     * A first step that ends the pipeline well where nothing below these folders changed, since Drone has no condition on paths:
     * exit code 78 skips the rest. It looks at the newest commit.
     *
     * @throws IllegalArgumentException where no folder is given
     */
    public static Step onlyWhereChanged(String... folders) {
        if (folders.length == 0) {
            throw new IllegalArgumentException("say which folders matter: without one every build would end at once");
        }
        return step("changed")
                .image("alpine/git:v2.49.1")
                .commands("if git diff --quiet HEAD~1 -- " + String.join(" ", folders) + "; then exit 78; fi");
    }

    /**
     * A step that waits until a service answers, since Drone starts services without waiting for them.
     *
     * @param longest when it gives up, in whole seconds
     */
    public static Step waitFor(String service, int port, Duration longest) {
        return step("wait-for-" + service)
                .image("busybox:1.37")
                .commands("timeout " + longest.toSeconds() + " sh -c 'until nc -z " + service + " " + port
                        + "; do sleep 1; done'");
    }

    /** The steps in a chain, each after the one before: what a pipeline needs as soon as one step names what it waits for. */
    public static List<Step> chained(Step... steps) {
        List<Step> chain = new ArrayList<>();
        for (Step step : steps) {
            chain.add(chain.isEmpty() ? step : step.dependsOn(chain.get(chain.size() - 1)));
        }
        return List.copyOf(chain);
    }
}
