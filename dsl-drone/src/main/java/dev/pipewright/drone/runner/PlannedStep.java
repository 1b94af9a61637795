package dev.pipewright.drone.runner;

import java.util.List;
import java.util.Map;

/**
 * A step as a runner runs it.
 *
 * @param name its name
 * @param image the full name of its image
 * @param dependsOn what it waits for
 * @param runPolicy when it runs
 * @param errorPolicy what its failure does
 * @param isDetached whether nobody waits for its end
 * @param isPrivileged whether it has full access to the machine
 * @param pull when the image is pulled: default, always, if-not-exists or never
 * @param settings the variables that its settings become
 * @param secrets the variables that secrets hold, {@code NAME=secret}, sorted
 * @param volumes its mounts, {@code volume:path}, with what the volume is where the runner tells
 * @param workingDir the folder in which it runs; empty for the image's own
 */
public record PlannedStep(
        String name,
        String image,
        List<String> dependsOn,
        RunPolicy runPolicy,
        ErrorPolicy errorPolicy,
        boolean isDetached,
        boolean isPrivileged,
        String pull,
        Map<String, String> settings,
        List<String> secrets,
        List<String> volumes,
        String workingDir) {

    /** This step with other dependencies. */
    PlannedStep dependsOn(List<String> names) {
        return new PlannedStep(
                name,
                image,
                List.copyOf(names),
                runPolicy,
                errorPolicy,
                isDetached,
                isPrivileged,
                pull,
                settings,
                secrets,
                volumes,
                workingDir);
    }
}
