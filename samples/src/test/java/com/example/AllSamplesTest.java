package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.django.Components;
import com.example.django.FastZip;
import com.example.django.GlobalCache;
import com.example.django.Interruptible;
import com.example.django.PythonVersions;
import com.example.django.RegistryImage;
import com.example.django.SplitTests;
import com.example.django.Start;
import com.example.django.WithoutDaemon;
import com.example.first.FirstPipeline;
import com.example.pipewright.OwnPipeline;
import com.example.practices.BitterEnd;
import com.example.practices.ChangedCodeFirst;
import com.example.practices.EnvironmentTold;
import com.example.practices.FastDatabases;
import com.example.practices.FastMergeRequests;
import com.example.practices.FlakyTestsTold;
import com.example.practices.GoProject;
import com.example.practices.GradleProject;
import com.example.practices.ImageOnce;
import com.example.practices.ImagesWithoutDaemon;
import com.example.practices.KeyFromChecksum;
import com.example.practices.MainNotInterrupted;
import com.example.practices.MavenProject;
import com.example.practices.Monorepo;
import com.example.practices.MonorepoFound;
import com.example.practices.NodeProject;
import com.example.practices.OwnRunners;
import com.example.practices.PackageByContent;
import com.example.practices.PackagesFromProxies;
import com.example.practices.PinsUpgraded;
import com.example.practices.PracticesChosen;
import com.example.practices.PythonProject;
import com.example.practices.RepositoryOnce;
import com.example.practices.ScheduledCaches;
import com.example.practices.SmallArtifacts;
import com.example.practices.StopFast;
import com.example.practices.TestsByTimings;
import com.example.practices.TestsOverProcessors;
import com.example.practices.TestsOverRunners;
import com.example.practices.WarmCaches;
import com.example.shop.ShopPipeline;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.ChildPipeline;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.testing.PsychReader;
import dev.pipewright.testing.PsychValue;
import dev.pipewright.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every sample. */
class AllSamplesTest {

    /** What there is to know, no warning. */
    private static final String TAGS = "info[GL502]: job \"build\" waits for a runner of your own with all of the tags"
            + " \"8-processors\", \"near-registry\"";

    private static final Path ROOT = Path.of("..");
    private static final Path SAMPLES = Path.of("");

    private static final List<Pipeline> IN_SAMPLES = List.of(
            new FirstPipeline().define(),
            new Start().define(),
            new RegistryImage().define(),
            new PythonVersions().define(),
            new Components().define(),
            new SplitTests().define(),
            new Interruptible().define(),
            new GlobalCache().define(),
            new FastZip().define(),
            new WithoutDaemon().define(),
            new BitterEnd().define(),
            new ChangedCodeFirst().define(),
            new EnvironmentTold().define(),
            new FastDatabases().define(),
            new FastMergeRequests().define(),
            new FlakyTestsTold().define(),
            new GoProject().define(),
            new GradleProject().define(),
            new ImageOnce().define(),
            new ImagesWithoutDaemon().define(),
            new KeyFromChecksum().define(),
            new MainNotInterrupted().define(),
            new MavenProject().define(),
            new Monorepo().define(),
            new MonorepoFound().define(),
            new NodeProject().define(),
            new PackageByContent().define(),
            new PackagesFromProxies().define(),
            new PinsUpgraded().define(),
            new PracticesChosen().define(),
            new PythonProject().define(),
            new RepositoryOnce().define(),
            new ScheduledCaches().define(),
            new SmallArtifacts().define(),
            new StopFast().define(),
            new TestsByTimings().define(),
            new TestsOverProcessors().define(),
            new TestsOverRunners().define(),
            new WarmCaches().define(),
            new OwnRunners().define(),
            new ShopPipeline().define());
    /** What no definition writes: files by hand, and what the goal convert makes of them. */
    private static final Path CONVERTED = Path.of("convert");

    private static final Pipeline OWN = new OwnPipeline().define();

    private static List<Pipeline> all() {
        List<Pipeline> all = new ArrayList<>(IN_SAMPLES);
        all.add(OWN);
        return all;
    }

    @Test
    void nothing_is_wrong_with_any() {
        assertThat(all())
                .flatExtracting(Pipeline::diagnostics)
                .extracting(Diagnostic::headline)
                .containsExactly(TAGS);
    }

    @Test
    void the_committed_files_are_those_of_the_definitions_and_no_others() throws IOException {
        Map<String, String> expected = new HashMap<>();
        IN_SAMPLES.forEach(pipeline -> pipeline.files().forEach(file -> expected.put(file.path(), file.content())));
        Map<String, String> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> written = files.filter(file -> file.toString().endsWith(".gitlab-ci.yml"))
                    .filter(file -> !file.startsWith("target") && !file.startsWith(CONVERTED))
                    .toList();
            for (Path file : written) {
                found.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
        }

        assertThat(found).isEqualTo(expected);
        assertThat(ROOT.resolve(".gitlab-ci.yml")).hasContent(OWN.toYaml());
    }

    @Test
    void without_practices_each_is_exactly_what_its_author_wrote() {
        assertThat(all()).hasSizeGreaterThan(10).allSatisfy(AllSamplesTest::isWhatItsAuthorWrote);
    }

    private static void isWhatItsAuthorWrote(Pipeline pipeline) {
        Pipeline plain = pipeline.practices(Practices.none());

        assertThat(plain.effective().without("stages")).isEqualTo(pipeline.without("stages"));
        assertThat(plain.appliedPractices()).isEmpty();
        assertThat(plain.toYaml()).doesNotContain("Practices applied");
        ChildPipeline.of(pipeline).forEach(child -> isWhatItsAuthorWrote(child.pipeline()));
    }

    @Test
    void each_header_names_the_practices_that_changed_something() {
        assertThat(all()).allSatisfy(pipeline -> {
            List<String> applied = pipeline.appliedPractices();
            assertThat(pipeline.toYaml()).contains("# Practices applied: " + String.join(", ", applied) + ".\n");
            for (String id : applied) {
                Practices others = pipeline.practices().without(id);
                assertThat(pipeline.practices(others).effective()).isNotEqualTo(pipeline.effective());
            }
        });
    }

    /** Ruby's Psych is the parser of GitLab's server. */
    @Test
    void ruby_reads_in_every_file_what_java_means() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Object> meant = new HashMap<>();
        for (Pipeline pipeline : all()) {
            pipeline.files().forEach(file -> texts.put(file.path(), file.content()));
            meant(pipeline, meant);
        }

        Map<String, PsychReader.Answer> answers = PsychReader.read(texts);

        assertThat(answers).hasSize(47).allSatisfy((path, answer) -> {
            assertThat(answer.error()).isEmpty();
            assertThat(visible(answer.documents())).isEqualTo(visible(meant.getOrDefault(path, List.of())));
        });
    }

    /** The documents without hidden keys: where a shared value is refined before it is used, one holds its anchor. */
    private static List<Map<?, ?>> visible(Object documents) {
        List<Map<?, ?>> visible = new ArrayList<>();
        for (Object document : (List<?>) documents) {
            Map<Object, Object> shown = new HashMap<>((Map<?, ?>) document);
            shown.keySet().removeIf(key -> key.toString().startsWith("."));
            visible.add(shown);
        }
        return visible;
    }

    private static void meant(Pipeline pipeline, Map<String, Object> values) {
        Pipeline effective = pipeline.effective();
        values.put(pipeline.file(), PsychValue.of(List.<Node>of(effective.toNode())));
        for (ChildPipeline child : ChildPipeline.of(effective)) {
            meant(child.pipeline().file(child.path()), values);
        }
    }

    @Test
    void every_file_says_which_class_to_change() {
        assertThat(all())
                .flatExtracting(Pipeline::files)
                .extracting(CiFile::content)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("# Written by Pipewright from com/example/")
                        .contains(".java: change it there, not here.\n"));
    }
}
