package dev.pipewright.drone.check;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an image.
 *
 * @param text the name as written
 */
record ImageName(String text) {

    private static final Set<String> MOVING = Set.of("latest", "edge", "nightly", "rolling", "linux-amd64");

    /** Plugins that hold a Docker daemon and that runners of containers start privileged. */
    private static final Set<String> DOCKER_PLUGINS =
            Set.of("plugins/docker", "plugins/acr", "plugins/ecr", "plugins/gcr", "plugins/heroku", "plugins/gar");

    private static final Set<String> WITHOUT_SOURCES =
            Set.of("plugins/webhook", "plugins/manifest", "plugins/downstream", "grafana/drone-downstream");

    private static final Pattern NOTIFIER = Pattern.compile(
            "(?:^|[/-])(?:slack|slack-blame|email|telegram|discord|mattermost|matrix|gitter|rocketchat|teams|msteams|hipchat|irc)$");

    private static final Pattern VERSION = Pattern.compile("v?\\d+\\.\\d+\\.\\d+(?:[.-].*)?");

    boolean isMissing() {
        return text.isEmpty();
    }

    /** The name without tag, digest and the registry that needs no name. */
    String untagged() {
        String name = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
        int colon = name.lastIndexOf(':');
        String bare = colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
        return bare.replaceFirst("^(index\\.)?docker\\.io/", "");
    }

    String tag() {
        String name = text.contains("@") ? text.substring(0, text.indexOf('@')) : text;
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? name.substring(colon + 1) : "";
    }

    boolean isPluginWithDaemon() {
        return DOCKER_PLUGINS.contains(untagged());
    }

    /** Whether it is a plugin that tells people how a build ended. */
    boolean isNotifier() {
        return NOTIFIER.matcher(untagged().replaceFirst("^drillster/drone-|^appleboy/drone-|^appleboy/", ""))
                .find();
    }

    /** Whether it is a plugin that needs nothing of the repository. */
    boolean isPluginWithoutSources() {
        return isNotifier() || WITHOUT_SOURCES.contains(untagged());
    }

    /** Whether the same image is behind the name tomorrow: by its digest, or by a whole version. */
    boolean isPinned() {
        return text.contains("@sha256:") || VERSION.matcher(tag()).matches();
    }

    /** Whether another image may be behind this name tomorrow; unknown for a name with a variable. */
    boolean moves() {
        boolean known = !isMissing() && !text.contains("$") && !text.contains("@");
        String tag = tag();
        return known && (tag.isEmpty() || MOVING.contains(tag) || tag.startsWith("latest-") || tag.endsWith("-latest"));
    }
}
