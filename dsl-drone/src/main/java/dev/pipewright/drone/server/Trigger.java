package dev.pipewright.drone.server;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.decode.Fields;
import java.util.List;
import java.util.Optional;

/** Whether a pipeline is part of a build. */
final class Trigger {

    private static final List<String> ORDER = List.of("branch", "event", "action", "ref", "repo", "target", "cron");

    private final Fields conditions;

    Trigger(Fields pipeline) {
        conditions = pipeline.structure("trigger");
    }

    /** The first condition that does not hold, in the server's order. */
    Optional<UnmetCondition> unmet(Build build) {
        return Match.firstUnmet(conditions, ORDER, build);
    }

    boolean onSuccess() {
        return Match.in(conditions, "status").test("success");
    }

    boolean onFailure() {
        Match status = Match.in(conditions, "status");
        return !status.isEmpty() && status.test("failure");
    }
}
