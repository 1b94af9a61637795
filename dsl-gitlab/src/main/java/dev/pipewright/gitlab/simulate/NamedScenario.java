package dev.pipewright.gitlab.simulate;

import java.util.List;

/**
 * An event with a short name, as it heads the column of a table.
 *
 * @param name the short name: {@code mr}
 * @param scenario the event
 */
public record NamedScenario(String name, Scenario scenario) {

    /** The name must be there. */
    public NamedScenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a scenario cannot be blank");
        }
    }

    /**
     * The events that every pipeline meets: {@code push} to the default branch {@code main}, a push to another {@code branch},
     * a merge request ({@code mr}), a {@code tag}, and a {@code schedule}.
     */
    public static List<NamedScenario> standard() {
        return List.of(
                new NamedScenario("push", Scenario.push()),
                new NamedScenario("branch", Scenario.push("feature/x")),
                new NamedScenario("mr", Scenario.mergeRequest("feature/x")),
                new NamedScenario("tag", Scenario.tag("v1.0.0")),
                new NamedScenario("schedule", Scenario.schedule()));
    }
}
