package dev.pipewright.drone;

/**
 * The Docker daemon of the runner's machine, for steps that build or run images with it. Whoever reaches it owns the machine, so it takes
 * a word: that the risk is known, and why it is worth it.
 *
 * <pre>{@code
 * HostDocker docker = HostDocker.trusted("the layers of 25 images are built once");
 * pipeline("build").volumes(docker.volume()).steps(step("base").image("docker:28-cli").volumes(docker.mount()));
 * }</pre>
 *
 * <p>An administrator of Drone has to mark the repository as trusted as well.
 */
public final class HostDocker {

    private static final String NAME = "docker-socket";
    private static final String SOCKET = "/var/run/docker.sock";
    private static final String CHECK = "DR402";

    private final Volume volume;

    private HostDocker(Volume volume) {
        this.volume = volume;
    }

    /**
     * Accepts that the steps which mount it get the whole machine.
     *
     * @param reason why it is worth that
     * @throws IllegalArgumentException for a blank reason
     */
    public static HostDocker trusted(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("say why the steps may have the whole machine: the reason is blank");
        }
        return new HostDocker(Drone.hostVolume(NAME, SOCKET).suppress(CHECK, reason));
    }

    /** What the pipeline declares. */
    public Volume volume() {
        return volume;
    }

    /** What a step mounts. */
    public VolumeMount mount() {
        return volume.at(SOCKET);
    }
}
