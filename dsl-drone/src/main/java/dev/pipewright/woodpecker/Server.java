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

    private static final List<WoodpeckerEvent> ONE_OF_EVERY_KIND = List.of(
            WoodpeckerEvent.push("main"),
            WoodpeckerEvent.pullRequest(1, "main"),
            WoodpeckerEvent.of("pull_request_closed", "main", "refs/pull/1/head"),
            WoodpeckerEvent.of("pull_request_metadata", "main", "refs/pull/1/head"),
            WoodpeckerEvent.tag("v1.0.0", "main"),
            WoodpeckerEvent.of("release", "main", "refs/tags/v1.0.0"),
            WoodpeckerEvent.deployment("main", "production"),
            WoodpeckerEvent.cron("main", "nightly"),
            WoodpeckerEvent.of("manual", "main", "refs/heads/main"));

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
        List<WoodpeckerEvent> wanted = given.isEmpty() ? ONE_OF_EVERY_KIND : given;
        return wanted.stream()
                .map(event -> event.trusted(isTrusted || event.isTrusted()))
                .map(event -> privilegedPlugins.isEmpty() ? event : event.privilegedPlugins(privilegedPlugins))
                .toList();
    }
}
