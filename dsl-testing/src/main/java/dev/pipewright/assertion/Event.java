package dev.pipewright.assertion;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.Cause;
import dev.pipewright.drone.build.Causes;
import dev.pipewright.drone.simulate.BuildCauses;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WorkflowCauses;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What happens, with a short name, as it heads a column of a table.
 *
 * @param <E> how the CI system has it: a scenario of GitLab, a build of Drone, an event of Woodpecker
 * @param name a few words: {@code merge request}
 * @param scenario what happens
 */
public record Event<E>(String name, E scenario) {

    private static final String MAIN = "main";
    private static final String FEATURE = "feature";
    private static final String TAG = "v1.0.0";
    private static final String PUSH = "push to main";
    private static final String BRANCH = "push to a branch";
    private static final String PULL_REQUEST = "pull request";

    private static final List<Event<Scenario>> OF_GITLAB = List.of(
            new Event<>(PUSH, Scenario.push()),
            new Event<>(BRANCH, Scenario.push(FEATURE)),
            new Event<>("merge request", Scenario.mergeRequest(FEATURE)),
            new Event<>(
                    "merge request of a fork", Scenario.mergeRequest(FEATURE).fromFork("fork/project")),
            new Event<>("tag", Scenario.tag(TAG)),
            new Event<>("schedule", Scenario.schedule()),
            new Event<>("by hand", Scenario.web(MAIN)));

    private static final List<Event<Build>> OF_DRONE = List.of(
            new Event<>(PUSH, Build.push(MAIN)),
            new Event<>(BRANCH, Build.push(FEATURE)),
            new Event<>(PULL_REQUEST, Build.pullRequest(1, FEATURE, MAIN)),
            new Event<>("tag", Build.tag(TAG)),
            new Event<>("cron", Build.cron(MAIN, "nightly")),
            new Event<>("promote", Build.promote(MAIN, "production")));

    private static final List<Event<WoodpeckerEvent>> OF_WOODPECKER = List.of(
            new Event<>(PUSH, WoodpeckerEvent.push(MAIN)),
            new Event<>(BRANCH, WoodpeckerEvent.push(FEATURE)),
            new Event<>(PULL_REQUEST, WoodpeckerEvent.pullRequest(1, MAIN)),
            new Event<>("tag", WoodpeckerEvent.tag(TAG, MAIN)),
            new Event<>("cron", WoodpeckerEvent.cron(MAIN, "nightly")),
            new Event<>("deployment", WoodpeckerEvent.deployment(MAIN, "production")));

    /**
     * What happens to most projects of GitLab: a push to the default branch {@code main}, a push to the branch {@code feature}, a
     * merge request of that branch, one of a fork, the tag {@code v1.0.0}, a schedule, and a pipeline started by hand. No changed
     * files are given, so that every {@code changes} holds.
     */
    public static List<Event<Scenario>> standard() {
        return OF_GITLAB;
    }

    /**
     * What happens to most repositories on Drone, none of them trusted: a push to {@code main}, a push to {@code feature}, a pull
     * request of that branch, the tag {@code v1.0.0}, the cron job {@code nightly}, and a promotion to {@code production}.
     */
    public static List<Event<Build>> ofDrone() {
        return OF_DRONE;
    }

    /**
     * What happens to a repository with this file: the {@linkplain #ofDrone() standard builds}, and each that the file speaks of
     * besides, such as {@code promote staging}.
     */
    public static List<Event<Build>> ofDrone(DroneConfiguration configuration) {
        return with(OF_DRONE, BuildCauses.of(configuration), cause -> Build.of(cause, MAIN));
    }

    /**
     * What happens to most repositories on Woodpecker, none of them trusted: a push to {@code main}, a push to {@code feature}, a
     * pull request into {@code main}, the tag {@code v1.0.0}, the cron job {@code nightly}, and a deployment to {@code production}.
     * No changed files are given, so that every {@code path} holds unless it says otherwise.
     */
    public static List<Event<WoodpeckerEvent>> ofWoodpecker() {
        return OF_WOODPECKER;
    }

    /**
     * What happens to a repository with these workflows: the {@linkplain #ofWoodpecker() standard events}, and each that they speak
     * of besides, such as {@code deployment staging}.
     */
    public static List<Event<WoodpeckerEvent>> ofWoodpecker(WoodpeckerConfiguration configuration) {
        return with(OF_WOODPECKER, WorkflowCauses.of(configuration), cause -> WoodpeckerEvent.of(cause, MAIN));
    }

    private static <E> List<Event<E>> with(List<Event<E>> standard, List<Cause> causes, Function<Cause, E> scenario) {
        List<Event<E>> all = new ArrayList<>(standard);
        causes.stream()
                .filter(cause -> !Causes.ALWAYS.contains(cause.event()))
                .map(cause -> new Event<>(cause.name(), scenario.apply(cause)))
                .filter(event -> standard.stream().noneMatch(each -> each.scenario.equals(event.scenario)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** This event otherwise: {@code event.with(build -> build.trusted(true))}. */
    public Event<E> with(Function<E, E> change) {
        return new Event<>(name, change.apply(scenario));
    }
}
