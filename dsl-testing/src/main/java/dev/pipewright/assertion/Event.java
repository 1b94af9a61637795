package dev.pipewright.assertion;

import dev.pipewright.gitlab.simulate.Scenario;
import java.util.List;

/**
 * A scenario with a short name, as it heads a column of a table.
 *
 * @param name a few words: {@code merge request}
 * @param scenario what happens
 */
public record Event(String name, Scenario scenario) {

    private static final String FEATURE = "feature";

    private static final List<Event> STANDARD = List.of(
            new Event("push to main", Scenario.push()),
            new Event("push to a branch", Scenario.push(FEATURE)),
            new Event("merge request", Scenario.mergeRequest(FEATURE)),
            new Event("merge request of a fork", Scenario.mergeRequest(FEATURE).fromFork("fork/project")),
            new Event("tag", Scenario.tag("v1.0.0")),
            new Event("schedule", Scenario.schedule()),
            new Event("by hand", Scenario.web("main")));

    /**
     * What happens to most projects: a push to the default branch {@code main}, a push to the branch {@code feature}, a merge
     * request of that branch, one of a fork, the tag {@code v1.0.0}, a schedule, and a pipeline started by hand. No changed
     * files are given, so that every {@code changes} holds.
     */
    public static List<Event> standard() {
        return STANDARD;
    }
}
