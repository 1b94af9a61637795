package com.example;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.first.FirstPipeline;
import dev.pipewright.assertion.PipelineAssertions;
import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https:)([^)]+)\\)");
    private static final Pattern REGION = Pattern.compile("(?s)// region readme\\n(.*?)\\n *// endregion");

    private static String text(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }

    /** The code blocks in a language, in their order. */
    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(text("README.md"))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    @Test
    void the_java_is_a_region_of_the_first_sample() throws IOException {
        String source = text("samples/src/main/java/com/example/first/FirstPipeline.java");
        MatchResult region = REGION.matcher(source).results().findFirst().orElseThrow();

        assertThat(blocks("java")).first().isEqualTo(region.group(1).stripIndent() + "\n");
        assertThat(region.group(1).lines()).hasSize(12);
    }

    @Test
    void the_test_is_a_region_of_the_test_of_the_first_sample() throws IOException {
        String source = text("samples/src/test/java/com/example/first/FirstPipelineTest.java");
        MatchResult region = REGION.matcher(source).results().findFirst().orElseThrow();

        assertThat(blocks("java")).hasSize(2).last().isEqualTo(region.group(1).stripIndent() + "\n");
    }

    @Test
    void the_failing_assertion_says_what_is_shown() throws IOException {
        Throwable failure = catchThrowable(() -> PipelineAssertions.assertThat(new FirstPipeline().define())
                .on(push())
                .runs("deploy"));

        assertThat(blocks("")).contains(failure.getMessage());
    }

    @Test
    void the_yaml_is_the_file_of_the_first_sample() throws IOException {
        assertThat(blocks("yaml")).containsExactly(text("samples/first/first.gitlab-ci.yml"));
    }

    @Test
    void the_xml_is_that_of_a_project_which_the_plugin_is_tested_with() throws IOException {
        List<String> tested = text("dsl-maven-plugin/src/it/shop/pom.xml")
                .lines()
                .map(String::strip)
                .toList();

        assertThat(blocks("xml"))
                .hasSize(2)
                .allSatisfy(block -> assertThat(tested)
                        .containsSequence(block.lines()
                                .map(String::strip)
                                .map(line -> line.replace("0.1.0-SNAPSHOT", "@project.version@"))
                                .toList()));
    }

    @Test
    void the_message_for_a_typo_is_the_one_that_is_printed() throws IOException {
        List<Diagnostic> found = pipeline()
                .jobs(
                        job("build").script("make"),
                        job("test").script("make test"),
                        job("deploy").stage("deploy").needs("biuld").script("./deploy.sh"))
                .diagnostics();

        assertThat(found)
                .singleElement()
                .satisfies(typo -> assertThat(blocks(""))
                        .anySatisfy(block -> assertThat(block)
                                .contains(
                                        typo.headline() + "\n",
                                        "= yaml: " + typo.path(),
                                        "= help: " + typo.help().get(0))));
    }

    @Test
    void what_it_links_to_exists() throws IOException {
        assertThat(LINK.matcher(text("README.md")).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }
}
