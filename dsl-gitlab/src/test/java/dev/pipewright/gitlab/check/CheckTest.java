package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.check.CheckInfo;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.testing.Golden;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the test of every check shows: a pipeline with the problem, the whole finding, and the pipeline mended. */
abstract class CheckTest {

    /** A pipeline with the problem, once. */
    abstract Pipeline bad();

    /** The finding as printed, without its place. */
    abstract String finding();

    /** The same pipeline, mended. */
    abstract Pipeline good();

    /** The files of the project, where the check asks for them. */
    ProjectFiles files() {
        return ProjectFiles.unknown();
    }

    @Test
    void the_bad_pipeline_gives_the_finding_and_nothing_else() {
        assertThat(printed(bad(), files())).isEqualTo(finding());
    }

    @Test
    void the_mended_pipeline_is_clean() {
        assertThat(good().practices(Practices.none()).diagnostics(files())).isEmpty();
    }

    /** Whether {@code lint --fix} repairs the bad pipeline; the page of the check shows how. */
    boolean isRepaired() {
        return false;
    }

    private RepairedPipeline repaired() {
        return RepairedPipeline.of(CheckPage.yaml(bad()), info().id());
    }

    @Test
    void the_bad_pipeline_is_repaired_as_its_page_says() {
        if (isRepaired()) {
            repaired().isSound();
        } else {
            assertThat(repaired().done()).isEmpty();
        }
    }

    @Test
    void the_page_is_the_committed_one() {
        Golden.in(Path.of("..", "docs", "checks"))
                .matches(info().id() + ".md", CheckPage.of(info(), bad(), finding(), good(), repaired()));
    }

    CheckInfo info() {
        return GitLabChecks.catalogue()
                .infos()
                .filter(each -> finding().contains("[" + each.id() + "]"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** A pipeline as a file has it. */
    static Pipeline yaml(String text) {
        Node root = YamlReader.read(text, Pipeline.DEFAULT_FILE).file().last().orElseThrow();
        return Pipeline.of().over((Mapping) root);
    }

    static String printed(Pipeline pipeline) {
        return printed(pipeline, ProjectFiles.unknown());
    }

    private static String printed(Pipeline pipeline, ProjectFiles files) {
        List<Diagnostic> found = pipeline.practices(Practices.none()).diagnostics(files);
        return new TextRenderer(SourceText.NONE)
                .render(found)
                .lines()
                .filter(line -> !line.startsWith("  --> "))
                .map(line -> line.replaceAll(": [\\w/]+\\.java:\\d+$", ""))
                .map(line -> line.replaceAll(": \\.gitlab-ci\\.yml:\\d+:\\d+$", ""))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
