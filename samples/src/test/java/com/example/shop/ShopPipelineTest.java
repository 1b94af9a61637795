package com.example.shop;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Outcomes.allSucceed;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.schedule;
import static dev.pipewright.gitlab.simulate.Scenario.tag;

import dev.pipewright.gitlab.Pipeline;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How a team holds its pipeline together: with JUnit, as any other code. */
class ShopPipelineTest {

    private final Pipeline shop = new ShopPipeline().define();

    // region files
    @Test
    void committed_files_are_current_and_nothing_is_wrong_with_them() {
        assertThat(shop).hasNoFindings().matchesCommitted(Path.of(""));
    }
    // endregion

    // region structure
    @Test
    void the_tests_are_on_the_longest_way_to_a_deployment() {
        assertThat(shop)
                .hasStages("sync", "build", "test", "deploy")
                .hasInstances("test", 4)
                .hasLongestPath("warm-m2", "compile", "test", "deploy")
                .cachesAreWrittenOnlyBy("warm-m2")
                .job("compile", compile -> compile.needs("warm-m2").has("needs[0].optional", true))
                .job(
                        "deploy",
                        deploy -> deploy.has("environment.name", "production")
                                .has("resource_group", "production")
                                .has("interruptible", false));
    }
    // endregion

    // region behaviour
    @Test
    void a_branch_is_compiled_and_tested() {
        assertThat(shop).on(push("feature").changing("src/main/java/A.java")).runsOnly("compile", "test");
    }

    @Test
    void merge_requests_never_deploy() {
        assertThat(shop)
                .on(mergeRequest("feature").into("main").changing("src/main/java/A.java"))
                .doesNotRun("deploy");
    }

    @Test
    void a_person_deploys_what_has_a_tag() {
        assertThat(shop)
                .on(tag("v1.0"))
                .runsOnly("compile", "test", "deploy")
                .isManual("deploy")
                .job("deploy", deploy -> deploy.needs("test: [21, postgres]", "test: [21, mysql]"));
        assertThat(shop).on(tag("nightly")).doesNotRun("deploy");
    }

    @Test
    void nothing_is_deployed_whose_tests_failed() {
        assertThat(shop)
                .on(tag("v1.0"))
                .executing(allSucceed().fails("test: [21, mysql]").starts("deploy"))
                .skipped("deploy");
    }

    @Test
    void documentation_has_a_pipeline_of_its_own() {
        assertThat(shop)
                .on(push().changing("docs/index.md"))
                .runs("docs")
                .doesNotRun("warm-m2")
                .child("docs", docs -> docs.runsOnly("site"));
    }

    @Test
    void the_cache_is_warmed_where_the_dependencies_change_and_every_night() {
        assertThat(shop).on(push().changing("web/pom.xml")).runs("warm-m2");
        assertThat(shop).on(schedule()).runs("warm-m2");
    }
    // endregion

    // region table
    @Test
    void every_event_is_in_the_table() {
        assertThat(shop).matchesTable(Path.of("src", "test", "resources", "events", "shop", "shop.md"));
    }
    // endregion
}
