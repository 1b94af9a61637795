package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is resolved once, and what for each event anew. */
class ResolutionsTest {

    private static Simulation simulation(String yaml) {
        return Simulation.of(ProjectFiles.of(Map.of(
                Pipeline.DEFAULT_FILE, yaml, "tags.yml", "publish: {script: x}", "main.yml", "scan: {script: x}")));
    }

    private static Resolution resolution(Simulation simulation, Scenario scenario) {
        return simulation.run(scenario).resolution().orElseThrow();
    }

    @Test
    void a_configuration_that_asks_for_nothing_is_resolved_once() {
        Simulation simulation = simulation("build: {script: make, rules: [{if: $CI_COMMIT_BRANCH}]}");

        assertThat(resolution(simulation, Scenario.tag("v1"))).isSameAs(resolution(simulation, Scenario.push("main")));
    }

    @Test
    void includes_with_rules_are_resolved_anew_where_the_answers_differ() {
        Simulation simulation = simulation("""
                include:
                  - {local: tags.yml, rules: [{if: $CI_COMMIT_TAG}]}
                  - local: $CI_COMMIT_BRANCH.yml
                    rules: [{if: $CI_COMMIT_BRANCH == "main"}]
                build: {script: make}
                """);

        assertThat(simulation.run(Scenario.push("main")).jobNames()).containsExactly("scan", "build");
        assertThat(simulation.run(Scenario.tag("v1")).jobNames()).containsExactly("publish", "build");
        assertThat(simulation.run(Scenario.push("other")).jobNames()).containsExactly("build");
        assertThat(resolution(simulation, Scenario.schedule("main")))
                .isSameAs(resolution(simulation, Scenario.push("main")));
    }
}
