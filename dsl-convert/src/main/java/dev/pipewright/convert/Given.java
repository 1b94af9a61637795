package dev.pipewright.convert;

import java.util.Map;

/**
 * What is known before any event happens.
 *
 * @param variables those that the configuration sets
 * @param defaultBranch what the default branch is called
 * @param isChild whether another pipeline of GitLab starts this one
 */
record Given(Map<String, String> variables, String defaultBranch, boolean isChild) {

    /** What is known on an event. */
    Facts on(DroneEvent event) {
        return new Facts(event, this);
    }
}
