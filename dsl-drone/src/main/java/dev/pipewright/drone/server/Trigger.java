package dev.pipewright.drone.server;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.decode.Fields;
import java.util.Optional;

/** Whether a pipeline is part of a build. */
final class Trigger {

    private final Fields conditions;

    Trigger(Fields pipeline) {
        conditions = pipeline.structure("trigger");
    }

    /** The first condition that does not hold, in the server's order. */
    Optional<String> skipReason(Build build) {
        if (!holds("branch", build.branch())) {
            return Optional.of("branch");
        }
        if (!holds("event", build.event())) {
            return Optional.of("event");
        }
        if (!holds("action", build.action())) {
            return Optional.of("action");
        }
        if (!holds("ref", build.ref())) {
            return Optional.of("ref");
        }
        if (!holds("repo", build.repository())) {
            return Optional.of("repo");
        }
        if (!holds("target", build.target())) {
            return Optional.of("target");
        }
        return holds("cron", build.cron()) ? Optional.empty() : Optional.of("cron");
    }

    private boolean holds(String name, String value) {
        return Match.in(conditions, name).test(value);
    }

    boolean onSuccess() {
        return Match.in(conditions, "status").test("success");
    }

    boolean onFailure() {
        Match status = Match.in(conditions, "status");
        return !status.isEmpty() && status.test("failure");
    }
}
