package dev.pipewright.convert;

import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.port.Account;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pipeline of Drone on its way to jobs.
 *
 * @param account its keys
 * @param name its name
 * @param trigger where its trigger holds
 * @param steps its steps, in their order
 */
record DronePipeline(Account account, String name, EventRules trigger, List<DroneStep> steps) {

    boolean isConditional() {
        return trigger != EventRules.ALL;
    }

    Optional<DroneStep> step(String step) {
        return steps.stream().filter(each -> each.name().equals(step)).findFirst();
    }

    List<String> dependsOn() {
        return DroneStep.texts(account.node().get("depends_on"));
    }

    /** After which results of other pipelines it runs; without any it starts at once. */
    RunPolicy policy() {
        return dependsOn().isEmpty()
                ? RunPolicy.ON_SUCCESS
                : DroneStep.policy(account.node().get("trigger"));
    }

    /** The steps that no other step waits for. */
    List<DroneStep> last() {
        Set<String> waitedFor =
                steps.stream().flatMap(step -> step.waits().stream()).collect(Collectors.toSet());
        return steps.stream().filter(step -> !waitedFor.contains(step.name())).toList();
    }

    /** Where steps that wait for a failure stand. */
    String failureStage() {
        return name + " failure";
    }
}
