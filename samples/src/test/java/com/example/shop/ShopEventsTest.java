package com.example.shop;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;

import dev.pipewright.assertion.junit.PipelineTest;
import dev.pipewright.assertion.junit.StandardScenarios;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Scenario;
import org.junit.jupiter.params.ParameterizedTest;

// region junit
@PipelineTest(ShopPipeline.class)
class ShopEventsTest {

    @ParameterizedTest
    @StandardScenarios
    void tags_alone_deploy(Scenario scenario, Pipeline shop) {
        if (scenario.tag().isPresent()) {
            assertThat(shop).on(scenario).isManual("deploy");
        } else {
            assertThat(shop).on(scenario).doesNotRun("deploy");
        }
    }
}
// endregion
