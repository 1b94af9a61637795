package com.example.shop;

import static dev.pipewright.assertion.PipelineAssertions.assertThatProject;
import static dev.pipewright.assertion.PipelineAssertions.assertThatYaml;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.schedule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What somebody wrote as YAML is tested in the same way. */
class WrittenByHandTest {

    // region yaml
    @Test
    void a_project_on_disk_is_tested_without_any_java() {
        assertThatProject(Path.of(".."))
                .hasOnlyJobs("verify")
                .on(push("feature"))
                .hasNoPipeline();
    }

    @Test
    void a_text_is_enough_to_try_a_rule() {
        assertThatYaml("""
                nightly:
                  script: make nightly
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "schedule"
                """).on(schedule()).runs("nightly");
    }
    // endregion
}
