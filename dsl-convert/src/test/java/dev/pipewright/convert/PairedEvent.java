package dev.pipewright.convert;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.gitlab.simulate.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * One event as both systems see it, so that what runs on it can be compared.
 *
 * @param name its name, for messages
 * @param build what Drone knows of it
 * @param scenario what GitLab knows of it
 */
record PairedEvent(String name, Build build, Scenario scenario) {

    static final List<PairedEvent> ALL = List.of(
            of("push to main", Build.push("main"), Scenario.push("main")),
            of("push to master", Build.push("master"), Scenario.push("master")),
            of("push to feature/x", Build.push("feature/x"), Scenario.push("feature/x")),
            of(
                    "pull request",
                    Build.pullRequest(7, "feature/x", "main"),
                    Scenario.mergeRequest("feature/x").into("main").number(7)),
            of("tag", Build.tag("v1.0.0"), Scenario.tag("v1.0.0")),
            of(
                    "cron",
                    Build.cron("main", "nightly"),
                    Scenario.schedule("main").variable(DroneEvent.CRON_VARIABLE, "nightly")),
            of(
                    "promotion",
                    Build.promote("main", "production"),
                    Scenario.web("main").variable(DroneEvent.TARGET_VARIABLE, "production")),
            of("custom", Build.push("main").event("custom"), Scenario.web("main")));

    private static PairedEvent of(String name, Build build, Scenario scenario) {
        return new PairedEvent(name, build.trusted(true), scenario);
    }

    /** The steps that Drone runs, those of pipelines that are not planned here left out. */
    Set<String> steps(String text, BiFunction<String, String, String> name) {
        Set<String> steps = new TreeSet<>();
        for (PipelineVerdict pipeline : Verdict.of(text, build).pipelines()) {
            if (pipeline.isMatched()) {
                pipeline.plan().stream()
                        .flatMap(plan -> plan.steps().stream())
                        .filter(PairedEvent::runs)
                        .forEach(step -> steps.add(name.apply(pipeline.name(), step.name())));
            }
        }
        return steps;
    }

    /** Whether a step is seen to run, other than in the background. */
    static boolean runs(PlannedStep step) {
        boolean isClone = step.name().equals("clone") && step.image().startsWith("drone/git");
        return step.runPolicy() != RunPolicy.NEVER && !step.isDetached() && !isClone;
    }

    /** What is in one and not in the other. */
    static Set<String> difference(Collection<String> one, Collection<String> other) {
        Set<String> difference = new TreeSet<>(one);
        difference.removeAll(other);
        return difference;
    }
}
