package com.example;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.TestedPipeline;
import dev.pipewright.assertion.junit.PipelineTest;
import dev.pipewright.assertion.junit.StandardScenarios;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What every sample does on a push, a merge request, a tag, a schedule ...: a table of its own, committed and read. */
@PipelineTest
class EventsOfSamplesTest {

    private static final Path TABLES = Path.of("src", "test", "resources", "events");

    private static Path table(Pipeline sample) {
        String name = sample.file().replaceFirst("\\.?gitlab-ci\\.yml$", "");
        return TABLES.resolve((name.isEmpty() ? "own" : name) + ".md");
    }

    @Test
    void each_sample_does_on_every_standard_event_what_its_table_says(List<Pipeline> samples) {
        assertThat(samples)
                .hasSizeGreaterThan(10)
                .allSatisfy(sample -> assertThat(sample).as(sample.file()).matchesTable(table(sample)));
    }

    @Test
    void no_table_is_left_of_a_sample_that_is_gone(List<Pipeline> samples) throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            assertThat(files.filter(Files::isRegularFile).sorted().toList())
                    .containsExactlyElementsOf(samples.stream()
                            .map(EventsOfSamplesTest::table)
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @StandardScenarios
    void gitlab_refuses_none_for_an_error(Scenario scenario, List<Pipeline> samples) {
        assertThat(samples)
                .allSatisfy(sample -> assertThat(
                                TestedPipeline.of(sample).run(scenario).refusedAt())
                        .as(sample.file())
                        .isNotIn(Optional.of(Phase.CONFIG), Optional.of(Phase.SEED)));
    }
}
