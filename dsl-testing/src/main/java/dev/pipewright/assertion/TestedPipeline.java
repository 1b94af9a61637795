package dev.pipewright.assertion;

import dev.pipewright.assertion.coverage.RulesCoverage;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.UnreadablePipelineException;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.IncludeSources;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.tree.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline with all that a test needs to judge it: its files, its inputs, and what it includes. Immutable.
 *
 * <pre>{@code
 * TestedPipeline.project(Path.of("."))                       // .gitlab-ci.yml and what it includes
 * TestedPipeline.of(new ShopPipeline().define())             // a pipeline in Java
 * TestedPipeline.yaml("build: {script: make}")               // a text
 * }</pre>
 */
public final class TestedPipeline {

    static {
        SilentLogging.begin();
    }

    private final Simulation simulation;
    private final ProjectFiles files;
    private final String entry;
    private final @Nullable Pipeline pipeline;
    private final @Nullable String text;

    private TestedPipeline(
            Simulation simulation,
            ProjectFiles files,
            String entry,
            @Nullable Pipeline pipeline,
            @Nullable String text) {
        this.simulation = simulation;
        this.files = files;
        this.entry = entry;
        this.pipeline = pipeline;
        this.text = text;
    }

    /** A pipeline in Java, or one that was read. It knows no files but those that it writes. */
    public static TestedPipeline of(Pipeline pipeline) {
        return of(pipeline, ProjectFiles.none());
    }

    /** A pipeline in a project with these files, which it may include and ask for. */
    public static TestedPipeline of(Pipeline pipeline, ProjectFiles files) {
        return new TestedPipeline(Simulation.of(pipeline, files), files, pipeline.file(), pipeline, null);
    }

    /** The configuration in a text. */
    public static TestedPipeline yaml(String yaml) {
        return yaml(yaml, ProjectFiles.none());
    }

    /** The configuration in a text, in a project with these files. */
    public static TestedPipeline yaml(String yaml, ProjectFiles files) {
        return new TestedPipeline(Simulation.of(files).text(yaml), files, Pipeline.DEFAULT_FILE, null, yaml);
    }

    /** The {@code .gitlab-ci.yml} of a project on disk. */
    public static TestedPipeline project(Path folder) {
        return project(new DirectoryFiles(folder));
    }

    /** The {@code .gitlab-ci.yml} of a project with these files. */
    public static TestedPipeline project(ProjectFiles files) {
        return new TestedPipeline(Simulation.of(files), files, Pipeline.DEFAULT_FILE, null, null);
    }

    /** The same configuration in a project with these files, which it may include and ask for. */
    public TestedPipeline in(ProjectFiles projectFiles) {
        if (pipeline != null) {
            return of(pipeline, projectFiles);
        }
        return text != null ? yaml(text, projectFiles) : project(projectFiles).entry(entry);
    }

    /** Another file of the project in place of {@code .gitlab-ci.yml}. */
    public TestedPipeline entry(String path) {
        return new TestedPipeline(simulation.entry(path), files, path, null, null);
    }

    /** With places for the files of other projects, remote ones and templates. */
    public TestedPipeline sources(IncludeSources sources) {
        return new TestedPipeline(simulation.sources(sources), files, entry, pipeline, text);
    }

    /** With inputs for the entry file. */
    public TestedPipeline inputs(Mapping inputs) {
        return new TestedPipeline(simulation.inputs(inputs), files, entry, pipeline, text);
    }

    /** The path of the entry file. */
    public String entry() {
        return entry;
    }

    /** The pipeline in Java; empty where only a text or a file is known. */
    public Optional<Pipeline> pipeline() {
        return Optional.ofNullable(pipeline);
    }

    /** What an event gives. The rules that decide count in the {@linkplain RulesCoverage coverage} of this test run. */
    public Run run(Scenario scenario) {
        Run run = simulation.run(scenario);
        RulesCoverage.ofThisRun().add(entry, run);
        return run;
    }

    /** What GitLab makes of the configuration, apart from any event. */
    public Resolution resolution() {
        return simulation.resolution();
    }

    /** What is wrong with it: GitLab's own verdict, and all that our checks find. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> found = new ArrayList<>(checked());
        if (found.stream().noneMatch(Diagnostic::isError)) {
            for (Problem error : resolution().errors()) {
                found.add(error.toDiagnostic(Severity.ERROR));
            }
        }
        return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    private List<Diagnostic> checked() {
        if (pipeline != null) {
            return files == ProjectFiles.none() ? pipeline.diagnostics() : pipeline.diagnostics(files);
        }
        String yaml = text == null ? files.read(entry).orElse("") : text;
        try {
            return Pipeline.parse(yaml, entry).diagnostics(files);
        } catch (UnreadablePipelineException unreadable) {
            return unreadable.diagnostics();
        }
    }

    @Override
    public String toString() {
        return entry;
    }
}
