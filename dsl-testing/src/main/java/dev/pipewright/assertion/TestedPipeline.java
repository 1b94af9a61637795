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

    private final ProjectFiles files;
    private final String entry;
    private final @Nullable Pipeline pipeline;
    private final @Nullable String text;
    private final IncludeSources sources;
    private final @Nullable Mapping inputs;
    private final Simulation simulation;

    private TestedPipeline(
            ProjectFiles files,
            String entry,
            @Nullable Pipeline pipeline,
            @Nullable String text,
            IncludeSources sources,
            @Nullable Mapping inputs) {
        this.files = files;
        this.entry = entry;
        this.pipeline = pipeline;
        this.text = text;
        this.sources = sources;
        this.inputs = inputs;
        Simulation known = pipeline != null
                ? Simulation.of(pipeline, files)
                : text != null
                        ? Simulation.of(files).text(text)
                        : Simulation.of(files).entry(entry);
        Simulation whole = known.sources(sources);
        this.simulation = inputs == null ? whole : whole.inputs(inputs);
    }

    /** A pipeline in Java, or one that was read. It knows no files but those that it writes. */
    public static TestedPipeline of(Pipeline pipeline) {
        return of(pipeline, ProjectFiles.none());
    }

    /** A pipeline in a project with these files, which it may include and ask for. */
    public static TestedPipeline of(Pipeline pipeline, ProjectFiles files) {
        return new TestedPipeline(files, pipeline.file(), pipeline, null, IncludeSources.NONE, null);
    }

    /** The configuration in a text. */
    public static TestedPipeline yaml(String yaml) {
        return yaml(yaml, ProjectFiles.none());
    }

    /** The configuration in a text, in a project with these files. */
    public static TestedPipeline yaml(String yaml, ProjectFiles files) {
        return new TestedPipeline(files, Pipeline.DEFAULT_FILE, null, yaml, IncludeSources.NONE, null);
    }

    /** The {@code .gitlab-ci.yml} of a project on disk. */
    public static TestedPipeline project(Path folder) {
        return project(new DirectoryFiles(folder));
    }

    /** The {@code .gitlab-ci.yml} of a project with these files. */
    public static TestedPipeline project(ProjectFiles files) {
        return new TestedPipeline(files, Pipeline.DEFAULT_FILE, null, null, IncludeSources.NONE, null);
    }

    /** The same configuration in a project with these files, which it may include and ask for. */
    public TestedPipeline in(ProjectFiles projectFiles) {
        return new TestedPipeline(projectFiles, entry, pipeline, text, sources, inputs);
    }

    /** Another file of the project in place of {@code .gitlab-ci.yml}. */
    public TestedPipeline entry(String path) {
        return new TestedPipeline(files, path, null, null, sources, inputs);
    }

    /** With places for the files of other projects, remote ones and templates. */
    public TestedPipeline sources(IncludeSources newSources) {
        return new TestedPipeline(files, entry, pipeline, text, newSources, inputs);
    }

    /** With inputs for the entry file. */
    public TestedPipeline inputs(Mapping newInputs) {
        return new TestedPipeline(files, entry, pipeline, text, sources, newInputs);
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
