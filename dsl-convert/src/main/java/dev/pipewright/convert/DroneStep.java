package dev.pipewright.convert;

import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.port.Account;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of Drone on its way to a job.
 *
 * @param account its keys
 * @param job the name of its job; empty where it becomes something else
 * @param waits the steps of its pipeline that it waits for, by name
 * @param rules where its own conditions hold
 */
record DroneStep(Account account, Optional<String> job, List<String> waits, EventRules rules) {

    String name() {
        return account.text("name");
    }

    /** Whether it has conditions of its own, so that it may be missing. */
    boolean isConditional() {
        return rules != EventRules.ALL;
    }

    boolean hasSameConditionsAs(DroneStep other) {
        return Objects.equals(account.node().get("when"), other.account.node().get("when"));
    }

    /** After which results of what came before it runs. */
    RunPolicy policy() {
        return policy(account.node().get("when"));
    }

    /** The same for a {@code trigger} or a {@code when}, null for none. */
    static RunPolicy policy(@Nullable Node conditions) {
        Node status = conditions instanceof Mapping mapping ? mapping.get("status") : null;
        Match asked = Match.of(status);
        if (status == null || asked.equals(Match.ALL) || !asked.test("failure")) {
            return RunPolicy.ON_SUCCESS;
        }
        return asked.test("success") ? RunPolicy.ALWAYS : RunPolicy.ON_FAILURE;
    }

    /** The texts of a list; none for anything else. */
    static List<String> texts(@Nullable Node list) {
        return list instanceof Sequence sequence
                ? sequence.stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).text())
                        .toList()
                : List.of();
    }
}
