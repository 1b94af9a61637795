package dev.pipewright.drone.check;

import java.util.Set;

/** Folders of the runner's machine. */
final class HostFolders {

    /** What to do in place of reaching for the machine, in order. */
    static final String SAFER = "to build images there are safer ways, the safest first: plugins/kaniko, which needs no"
            + " privilege; plugins/docker with cache_from; a BuildKit elsewhere; a docker:dind service";

    private static final Set<String> DOCKER_SOCKETS =
            Set.of("/var/run/docker.sock", "/run/docker.sock", "//./pipe/docker_engine", "\\\\.\\pipe\\docker_engine");

    private static final Set<String> DANGEROUS = Set.of(
            "/",
            "/etc",
            "/root",
            "/home",
            "/var",
            "/var/lib",
            "/var/lib/docker",
            "/proc",
            "/sys",
            "/dev",
            "/boot",
            "/run",
            "/var/run");

    private HostFolders() {}

    /** Whether a volume is the socket of the machine's Docker daemon. */
    static boolean isDockerSocket(Located volume) {
        return volume.at("host")
                .filter(host -> DOCKER_SOCKETS.contains(host.text("path")))
                .isPresent();
    }

    /** Whether who has the folder has the machine. */
    static boolean isDangerous(String path) {
        return DANGEROUS.contains(path.length() > 1 ? path.replaceFirst("/+$", "") : path);
    }

    /** Whether a step can change the machine itself. */
    static boolean isReachedBy(CheckedStep step) {
        return step.isPrivileged()
                || !step.place().items("devices").isEmpty()
                || step.place().text("network_mode").equals("host")
                || step.mountedVolumes().stream().anyMatch(volume -> volume.has("host"));
    }
}
