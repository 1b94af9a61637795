package com.example.testing;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.TestedPipeline;
import dev.pipewright.assertion.junit.DefinedBy;
import dev.pipewright.assertion.junit.PipelineTest;
import dev.pipewright.assertion.junit.StandardScenarios;
import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Scenario;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

@PipelineTest(Shop.class)
class PipelineTestTest {

    private static final Set<String> SEEN = new TreeSet<>();

    /** A second definition of this project. */
    static final class Other implements PipelineDefinition {
        @Override
        public Pipeline define() {
            return GitLab.pipeline().jobs(GitLab.job("other").script("true"));
        }
    }

    @Test
    void the_named_definition_gives_the_pipeline(
            Pipeline shop, CiConfiguration any, TestedPipeline tested, Shop definition, PipelineDefinition one) {
        assertThat(shop).hasOnlyJobs("compile", "test", "docs", "deploy");
        assertThat(any).isEqualTo(shop);
        assertThat(tested.pipeline()).contains(shop);
        assertThat(definition.define()).isEqualTo(shop);
        assertThat(one).isInstanceOf(Shop.class);
    }

    @Test
    void a_parameter_may_name_another(@DefinedBy(Other.class) Pipeline other, List<Pipeline> all) {
        assertThat(other).hasOnlyJobs("other");
        assertThat(all).hasSize(1);
    }

    @ParameterizedTest
    @StandardScenarios
    void each_standard_event_comes_once(Scenario scenario, Pipeline shop) {
        assertThat(shop).on(scenario).runs("compile");
        SEEN.add(scenario.toString());
    }

    @AfterAll
    static void all_of_them_came() {
        assertThat(SEEN)
                .hasSize(6)
                .contains(
                        "a push to branch \"feature\"",
                        "a merge request from \"feature\" into \"main\"",
                        "a push of tag \"v1.0.0\"",
                        "a schedule on branch \"main\"");
    }

    @Nested
    class Inside {
        @Test
        void a_nested_class_speaks_of_the_same(Pipeline shop) {
            assertThat(shop).hasJobs("deploy");
        }
    }

    @Test
    void without_a_name_all_definitions_of_the_project_are_meant() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(AllDefinitionsCase.class))
                .build();
        LauncherFactory.create().execute(request, listener);

        assertThat(listener.getSummary().getTestsSucceededCount()).isEqualTo(1);
        assertThat(listener.getSummary().getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getException())
                        .hasMessageContaining("definitions: say which by @PipelineTest(")
                        .hasMessageContaining("com.example.testing.Shop"));
    }
}
