package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.IncludeSources;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A configuration, ready to be run for any event. Immutable; its files are read once, with the first event that needs them.
 *
 * <pre>{@code
 * Run run = Simulation.of(new DirectoryFiles(Path.of("."))).run(Scenario.tag("v1.0"));
 * run.jobNames();                // [compile, test, deploy]
 * run.decision("docs");          // docs is absent: rule 1 needs ...
 * }</pre>
 */
public final class Simulation {

    /** What stands for the file that a trigger makes up of its includes. */
    private static final String CHILD = "trigger";

    private final ProjectFiles files;
    private final IncludeSources sources;
    private final String entry;
    private final @Nullable String text;
    private final @Nullable Mapping inputs;
    private final Resolutions resolutions = new Resolutions();

    private Simulation(
            ProjectFiles files, IncludeSources sources, String entry, @Nullable String text, @Nullable Mapping inputs) {
        this.files = files;
        this.sources = sources;
        this.entry = entry;
        this.text = text;
        this.inputs = inputs;
    }

    /** The configuration {@code .gitlab-ci.yml} of a project with these files. */
    public static Simulation of(ProjectFiles files) {
        return new Simulation(files, IncludeSources.NONE, Pipeline.DEFAULT_FILE, null, null);
    }

    /**
     * A pipeline in Java, as it is written: with its practices applied. Decisions about it point at lines of Java. Rules that
     * ask for files find those that the scenario names.
     */
    public static Simulation of(Pipeline pipeline) {
        return of(pipeline, ProjectFiles.none());
    }

    /** A pipeline in Java in a project with these files. */
    public static Simulation of(Pipeline pipeline, ProjectFiles files) {
        return new Simulation(new PipelineFiles(pipeline, files), IncludeSources.NONE, pipeline.file(), null, null);
    }

    /** This simulation with places for the files of other projects, remote ones and templates. */
    public Simulation sources(IncludeSources newSources) {
        return new Simulation(files, newSources, entry, text, inputs);
    }

    /** This simulation of another file of the project. */
    public Simulation entry(String path) {
        return new Simulation(files, sources, path, null, inputs);
    }

    /** This simulation of a text in place of the entry file, which need not be among the files. */
    public Simulation text(String yaml) {
        return new Simulation(files, sources, entry, yaml, inputs);
    }

    /** This simulation with inputs for the entry file. */
    public Simulation inputs(Mapping newInputs) {
        return new Simulation(files, sources, entry, text, newInputs);
    }

    /** What an event gives, the child pipelines that it starts among it. */
    public Run run(Scenario scenario) {
        return run(
                scenario,
                0,
                () -> resolutions.of(
                        includeVariables(scenario),
                        variables -> resolve(withInputs(resolver().variables(variables)))));
    }

    /** What GitLab makes of the configuration apart from any event: rules of includes see no variables. */
    public Resolution resolution() {
        return resolutions.of(Map.of(), variables -> resolve(withInputs(resolver())));
    }

    private Resolution resolve(Resolver resolver) {
        return text == null ? resolver.resolve(entry) : resolver.resolve(entry, text);
    }

    private Run run(Scenario scenario, int depth, Supplier<Resolution> configuration) {
        Triggers triggers = new Triggers(
                scenario,
                depth,
                (child, event) -> run(
                        event,
                        depth + 1,
                        () -> resolver().variables(includeVariables(event)).resolve(CHILD, List.of(child))));
        return new Creation(scenario, new Clauses(scenario, files, sources), triggers).run(configuration);
    }

    private Resolver resolver() {
        return Resolver.of(files).sources(sources);
    }

    private Resolver withInputs(Resolver resolver) {
        return inputs == null ? resolver : resolver.inputs(inputs);
    }

    /** Includes see what is there before the pipeline is: no variables of the configuration. */
    private static Map<String, String> includeVariables(Scenario scenario) {
        Map<String, String> variables = new LinkedHashMap<>(scenario.predefinedVariables());
        new StrongVariables(scenario).items().forEach(item -> variables.put(item.name(), item.value()));
        return variables;
    }
}
