package dev.pipewright.drone.woodpecker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the server that runs a pipeline has and permits.
 *
 * @param platform the platform of the server
 * @param privilegedPlugins images that the administrator lets run privileged
 * @param secrets the names of the secrets that exist; empty where every secret does
 */
record Server(String platform, List<String> privilegedPlugins, Optional<Set<String>> secrets) {

    Server {
        privilegedPlugins = List.copyOf(privilegedPlugins);
        secrets = secrets.map(Set::copyOf);
    }

    Server platform(String value) {
        return new Server(value, privilegedPlugins, secrets);
    }

    Server privilegedPlugins(List<String> images) {
        return new Server(platform, images, secrets);
    }

    Server secrets(Set<String> names) {
        return new Server(platform, privilegedPlugins, Optional.of(names));
    }
}
