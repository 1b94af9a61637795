package dev.pipewright.drone.plugin;

import dev.pipewright.drone.Drone;
import dev.pipewright.drone.Step;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import java.util.List;

/**
 * What a plugin is told.
 *
 * <pre>{@code
 * DockerPlugin.of()
 *         .repo("octocat/app")
 *         .username("octocat")
 *         .password(secret("hub_password"))
 *         .step("publish", "21")                         // image: plugins/docker:21
 *         .setting("provenance", "false")                // what has no method
 *         .when(w -> w.event("push"))
 * }</pre>
 */
public sealed interface Plugin
        permits DockerPlugin,
                DroneCachePlugin,
                EcrPlugin,
                GarPlugin,
                GcrPlugin,
                GithubReleasePlugin,
                KanikoPlugin,
                ManifestPlugin,
                NpmPlugin,
                S3CachePlugin,
                S3Plugin,
                ScpPlugin,
                SlackPlugin,
                SshPlugin,
                VolumeCachePlugin,
                WebhookPlugin {

    /** The settings as they were made; what stands under {@code image} there is part of the step's own settings. */
    Mapping toNode();

    /**
     * A step that runs the plugin with these settings.
     *
     * @param version the tag of the plugin's image, so that it does not change by itself
     * @throws IllegalArgumentException for a blank version, and for a name that Drone refuses
     */
    default Step step(String name, String version) {
        if (version.isBlank()) {
            throw new IllegalArgumentException(
                    "the plugin of step \"" + name + "\" needs a version: the tag of its image");
        }
        Step step = Drone.step(name).image(PluginImages.of(this) + ":" + version);
        for (Entry entry : toNode().entries()) {
            boolean ofBuild = entry.name().equals(PluginImages.BUILD) && entry.value() instanceof Mapping;
            for (Entry each : ofBuild ? ((Mapping) entry.value()).entries() : List.of(entry)) {
                step = step.setting(each.name(), each.value());
            }
        }
        return step;
    }
}
