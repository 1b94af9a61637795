package dev.pipewright.tool.cli;

import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.MappedSources;
import dev.pipewright.tool.ResolveSurroundings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that resolve: what files include from elsewhere, and what they are given. */
final class ResolveOptions {

    @Option(
            names = "--include-project",
            paramLabel = "GROUP/PROJECT[@REF]=DIR",
            description = "Where the files of another project lie, for includes and components.")
    private Map<String, Path> projects = new LinkedHashMap<>();

    @Option(
            names = "--include-remote",
            paramLabel = "URL=PATH",
            description = "Where a remote file lies; a URL that ends in / stands for all below it.")
    private Map<String, Path> remotes = new LinkedHashMap<>();

    @Option(names = "--include-templates", paramLabel = "DIR", description = "Where GitLab's templates lie.")
    private @Nullable Path templates;

    @Option(
            names = "--input",
            paramLabel = "NAME=VALUE",
            description = "An input of the file, as YAML: 17 is a number, \"17\" a text.")
    private Map<String, String> inputs = new LinkedHashMap<>();

    @Option(
            names = "--variable",
            paramLabel = "NAME=VALUE",
            description = "A variable that is given when the pipeline is started; rules of includes see it as well."
                    + " Repeat it for several.")
    private Map<String, String> variables = new LinkedHashMap<>();

    /** A resolver for a project; what is wrong with its {@code .pipewright.yaml} is printed beside the result. */
    Resolver resolver(Path project, Streams streams) {
        TextRenderer text = new TextRenderer(SourceFolders.of(project));
        return surroundings().resolver(project, finding -> streams.err().print(text.render(finding) + "\n"));
    }

    ResolveSurroundings surroundings() {
        MappedSources sources = MappedSources.none();
        for (Map.Entry<String, Path> project : projects.entrySet()) {
            sources = sources.project(project.getKey(), project.getValue());
        }
        for (Map.Entry<String, Path> remote : remotes.entrySet()) {
            sources = sources.remote(remote.getKey(), remote.getValue());
        }
        if (templates != null) {
            sources = sources.templates(templates);
        }
        return new ResolveSurroundings(sources, inputs, variables);
    }
}
