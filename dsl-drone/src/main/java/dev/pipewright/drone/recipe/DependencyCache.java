package dev.pipewright.drone.recipe;

import static dev.pipewright.drone.Drone.PUSH;

import dev.pipewright.drone.Step;
import dev.pipewright.drone.plugin.DroneCachePlugin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Dependencies kept between builds: restored before the first step, kept after the last, in a storage outside of the runners. The key
 * is the checksum of the files that name the dependencies, so that a cache is never stale; pull requests read it and leave it alone.
 *
 * <pre>{@code
 * DependencyCache m2 = DependencyCache.of(".m2/repository", "pom.xml")
 *     .storage(cache -> cache.bucket("ci-cache").region("eu-central-1"));
 * pipeline("build").steps(m2.around(
 *     step("test").image("maven:3.9.11-eclipse-temurin-17").commands("mvn -B -Dmaven.repo.local=.m2/repository verify")));
 * }</pre>
 *
 * <p>The folder lies in the workspace, since nothing else outlives a step.
 */
public final class DependencyCache {

    private final DroneCachePlugin plugin;
    private final String version;
    private final String branch;

    private DependencyCache(DroneCachePlugin plugin, String version, String branch) {
        this.plugin = plugin;
        this.version = version;
        this.branch = branch;
    }

    /**
     * The folder that is kept.
     *
     * @param lockFiles the files that say what is in it: {@code pom.xml}, {@code package-lock.json}
     * @throws IllegalArgumentException without such a file, or for one with a quote in its name
     */
    public static DependencyCache of(String folder, String... lockFiles) {
        if (lockFiles.length == 0) {
            throw new IllegalArgumentException("name the files that say what \"" + folder
                    + "\" holds: a cache without a key that changes is stale after the first build");
        }
        String key = Arrays.stream(lockFiles).map(DependencyCache::checksum).collect(Collectors.joining("-"));
        return new DependencyCache(DroneCachePlugin.of().mount(folder).cacheKey(key), "1.4.0", "main");
    }

    private static String checksum(String file) {
        if (file.contains("\"")) {
            throw new IllegalArgumentException(
                    "the file \"" + file + "\" has a quote in its name, which no key can hold");
        }
        return "{{ checksum \"" + file + "\" }}";
    }

    /** Where the cache lies, and how it is packed: {@code cache -> cache.bucket("ci-cache").region("eu-central-1")}. */
    public DependencyCache storage(UnaryOperator<DroneCachePlugin> change) {
        return new DependencyCache(change.apply(plugin), version, branch);
    }

    /** The branch whose pushes fill the cache; {@code main} where nothing is said. */
    public DependencyCache filledBy(String defaultBranch) {
        return new DependencyCache(plugin, version, defaultBranch);
    }

    /** The tag of the image meltwater/drone-cache. */
    public DependencyCache version(String tag) {
        return new DependencyCache(plugin, tag, branch);
    }

    /**
     * The steps of a pipeline with the cache around them.
     *
     * @param steps steps that run one after the other
     * @throws IllegalArgumentException for a step that names what it waits for, as all others would no longer wait
     */
    public List<Step> around(Step... steps) {
        for (Step step : steps) {
            if (step.dependsOnList().isPresent()) {
                throw new IllegalArgumentException(
                        "the step " + step.name().orElse("")
                                + " says what it depends on, so that no other step waits for the cache: leave it out, the order tells");
            }
        }
        List<Step> all = new ArrayList<>();
        all.add(plugin.restore(true).step("restore-cache", version));
        all.addAll(List.of(steps));
        all.add(plugin.rebuild(true)
                .step("keep-cache", version)
                .when(when -> when.event(PUSH).branch(branch)));
        return List.copyOf(all);
    }
}
