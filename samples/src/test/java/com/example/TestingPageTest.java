package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.first.FirstPipeline;
import dev.pipewright.assertion.PipelineAssertions;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.gitlab.simulate.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/testing.md shows is what the samples' tests say. */
class TestingPageTest {

    private static final Path PAGE = Path.of("..", "docs", "testing.md");
    private static final Path TESTS = Path.of("src", "test", "java", "com", "example");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern REGION = Pattern.compile("(?s)// region \\w+\\n(.*?)\\n *// endregion");

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    @Test
    void the_java_is_regions_of_tests_that_run() throws IOException {
        List<String> regions = new ArrayList<>();
        for (String test : List.of(
                "shop/ShopPipelineTest.java",
                "shop/ShopEventsTest.java",
                "shop/WrittenByHandTest.java",
                "drone/ServicesOnDroneTest.java",
                "drone/ServicesOnWoodpeckerTest.java")) {
            REGION.matcher(Files.readString(TESTS.resolve(test)))
                    .results()
                    .forEach(region -> regions.add(region.group(1).stripIndent() + "\n"));
        }

        assertThat(blocks("java")).hasSize(8).containsExactlyInAnyOrderElementsOf(regions);
    }

    @Test
    void the_table_is_the_committed_one() throws IOException {
        assertThat(blocks("")).contains(Files.readString(Path.of("src/test/resources/events/shop/shop.md")));
    }

    @Test
    void the_failures_are_real_ones() throws IOException {
        Throwable ofGitlab = catchThrowable(() -> PipelineAssertions.assertThat(new FirstPipeline().define())
                .on(Scenario.push())
                .runs("deploy"));
        Throwable ofDrone = catchThrowable(() -> PipelineAssertions.assertThat(
                        DroneConfiguration.read(Path.of("drone", "steps-beside-each-other.drone.yml")))
                .on(Build.tag("v1").trusted(true))
                .runs("services"));

        assertThat(blocks("")).contains(ofGitlab.getMessage(), ofDrone.getMessage());
    }
}
