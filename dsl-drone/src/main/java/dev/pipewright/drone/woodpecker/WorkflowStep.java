package dev.pipewright.drone.woodpecker;

import java.util.List;
import java.util.Map;

/**
 * A step as it runs.
 *
 * @param name its name
 * @param type clone, service, plugin or commands
 * @param image its image
 * @param onSuccess whether it runs where nothing failed before
 * @param onFailure whether it runs where something failed before
 * @param failure what its own failure does: fail, ignore or cancel
 * @param isDetached whether nothing waits for its end
 * @param isPrivileged whether it runs privileged
 * @param settings what the plugin finds in its environment, {@code PLUGIN_TAGS}
 * @param volumes what is mounted, the workspace first
 */
public record WorkflowStep(
        String name,
        String type,
        String image,
        boolean onSuccess,
        boolean onFailure,
        String failure,
        boolean isDetached,
        boolean isPrivileged,
        Map<String, String> settings,
        List<String> volumes) {

    /** Keeps the collections as they are now. */
    public WorkflowStep {
        settings = Map.copyOf(settings);
        volumes = List.copyOf(volumes);
    }
}
