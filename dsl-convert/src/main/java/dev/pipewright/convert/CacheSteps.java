package dev.pipewright.convert;

import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The steps of a pipeline that restore and rebuild a cache: the cache of its jobs. */
final class CacheSteps {

    private static final Pattern IMAGE = Pattern.compile("(?:.*/)?(?:drone-)?(?:s3-|volume-|gcs-)?cache(?:[:@].*)?");

    private final Set<String> paths = new LinkedHashSet<>();
    private final Origin origin;

    CacheSteps(Origin origin) {
        this.origin = origin;
    }

    /** Whether a step only keeps folders for later builds. */
    static boolean isCache(Mapping step) {
        return step.get("image") instanceof Scalar image
                && IMAGE.matcher(image.text()).matches()
                && !step.has("commands")
                && step.get("settings") instanceof Mapping settings
                && settings.get("mount") != null;
    }

    /** Takes a step. */
    void take(Account step) {
        String now = "cache of each job with commands: it is restored before the script and saved after it";
        step.section("settings").ifPresent(settings -> {
            Node mount = settings.keep("mount", "cache:paths");
            if (mount instanceof Scalar single) {
                path(settings, single.text());
            }
            DroneStep.texts(mount).forEach(path -> path(settings, path));
            settings.node().keys().stream()
                    .filter(key -> !key.equals("mount"))
                    .forEach(key -> settings.change(key, "is left to the cache of GitLab's runners", ""));
        });
        step.node().keys().stream()
                .filter(key -> !key.equals("settings"))
                .forEach(key -> step.change(key, "is part of the " + now, ""));
    }

    private void path(Account settings, String path) {
        if (path.startsWith("/")) {
            settings.note(
                    Fate.LOST,
                    "mount",
                    path + " is outside of the project, and GitLab caches what is in it",
                    "let the tool keep its files below the project");
        } else {
            paths.add(path);
        }
    }

    /** The cache; empty where there is nothing to keep. */
    Optional<Node> cache(String pipeline) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Mapping.empty(origin)
                .with("key", Scalar.of(pipeline.replace('/', '-'), origin))
                .with("paths", Sequence.ofStrings(paths.stream().toList(), origin))
                .named("cache-" + pipeline.replaceAll("[^A-Za-z0-9_-]", "-")));
    }
}
