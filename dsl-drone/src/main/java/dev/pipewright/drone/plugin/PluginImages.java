package dev.pipewright.drone.plugin;

import java.util.Map;

/** The images of plugins. */
final class PluginImages {

    /** The key under which plugins that also build an image keep how. */
    static final String BUILD = "image";

    private static final Map<Class<? extends Plugin>, String> IMAGES = Map.ofEntries(
            Map.entry(DockerPlugin.class, "plugins/docker"),
            Map.entry(DroneCachePlugin.class, "meltwater/drone-cache"),
            Map.entry(EcrPlugin.class, "plugins/ecr"),
            Map.entry(GarPlugin.class, "plugins/gar"),
            Map.entry(GcrPlugin.class, "plugins/gcr"),
            Map.entry(GithubReleasePlugin.class, "plugins/github-release"),
            Map.entry(KanikoPlugin.class, "plugins/kaniko"),
            Map.entry(ManifestPlugin.class, "plugins/manifest"),
            Map.entry(NpmPlugin.class, "plugins/npm"),
            Map.entry(S3CachePlugin.class, "plugins/s3-cache"),
            Map.entry(S3Plugin.class, "plugins/s3"),
            Map.entry(ScpPlugin.class, "appleboy/drone-scp"),
            Map.entry(SlackPlugin.class, "plugins/slack"),
            Map.entry(SshPlugin.class, "appleboy/drone-ssh"),
            Map.entry(VolumeCachePlugin.class, "drillster/drone-volume-cache"),
            Map.entry(WebhookPlugin.class, "plugins/webhook"));

    private PluginImages() {}

    static String of(Plugin plugin) {
        String image = IMAGES.get(plugin.getClass());
        if (image == null) {
            throw new IllegalStateException(
                    "no image is known for " + plugin.getClass().getSimpleName());
        }
        return image;
    }
}
