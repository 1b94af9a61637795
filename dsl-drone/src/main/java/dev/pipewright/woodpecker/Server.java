package dev.pipewright.woodpecker;

import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import java.util.List;

/**
 * What workflows are judged on.
 *
 * @param isTrusted whether an administrator trusts the repository
 * @param privilegedPlugins the images that may run privileged
 * @param given the events that somebody asked for; none for one of every kind
 */
record Server(boolean isTrusted, List<String> privilegedPlugins, List<WoodpeckerEvent> given) {

    static final Server STANDARD = new Server(false, List.of(), List.of());

    Server trusted() {
        return new Server(true, privilegedPlugins, given);
    }

    Server privileged(List<String> images) {
        return new Server(isTrusted, images, given);
    }

    Server events(List<WoodpeckerEvent> events) {
        return new Server(isTrusted, privilegedPlugins, events);
    }

    /** The events to judge on. */
    List<WoodpeckerEvent> events() {
        List<WoodpeckerEvent> wanted = given.isEmpty() ? WoodpeckerEvent.ofEveryKind() : given;
        return wanted.stream()
                .map(event -> event.trusted(isTrusted || event.isTrusted()))
                .map(event -> privilegedPlugins.isEmpty() ? event : event.privilegedPlugins(privilegedPlugins))
                .toList();
    }
}
