package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.MappedSources;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a configuration meets when it is resolved.
 *
 * @param sources where the files of other projects, remote ones and templates lie; they win over {@code .pipewright.yaml}
 * @param inputs the inputs of the entry file by name, each as YAML: {@code 17} is a number, {@code "17"} a text
 * @param variables the variables that are there before the pipeline is; rules of includes see them
 */
public record ResolveSurroundings(MappedSources sources, Map<String, String> inputs, Map<String, String> variables) {

    /** Nothing but the project's own files. */
    public static final ResolveSurroundings NONE = new ResolveSurroundings(MappedSources.none(), Map.of(), Map.of());

    /** Keeps the maps as they are now. */
    public ResolveSurroundings {
        inputs = Map.copyOf(inputs);
        variables = Map.copyOf(variables);
    }

    /**
     * A resolver for the files of a project, which also knows what its {@code .pipewright.yaml} maps.
     *
     * @param findings is told what is wrong with that file
     * @throws IllegalArgumentException if an input is no YAML
     */
    public Resolver resolver(Path project, Consumer<Diagnostic> findings) {
        LintSettings settings = LintConfiguration.read(project);
        settings.diagnostics().forEach(findings);
        return resolver(new DirectoryFiles(project), settings.sources());
    }

    Resolver resolver(ProjectFiles files, MappedSources configured) {
        Resolver resolver = Resolver.of(files).sources(configured.and(sources)).variables(variables);
        return inputs.isEmpty() ? resolver : resolver.inputs(given());
    }

    /** A simulation within these surroundings; their variables belong to the event. */
    Simulation applied(Simulation simulation, MappedSources configured) {
        Simulation applied = simulation.sources(configured.and(sources));
        return inputs.isEmpty() ? applied : applied.inputs(given());
    }

    private Mapping given() {
        Mapping.Builder given = Mapping.builder(Origin.unknown());
        inputs.forEach((name, text) -> given.put(name, value(name, text)));
        return given.build();
    }

    private static Node value(String name, String text) {
        YamlResult read = YamlReader.read(text, name);
        Optional<Node> value = read.file().last();
        if (read.hasErrors()) {
            throw new IllegalArgumentException("the input \"" + name + "\" is no YAML: "
                    + read.errors().get(0).message());
        }
        return value.orElse(Scalar.of(""));
    }
}
