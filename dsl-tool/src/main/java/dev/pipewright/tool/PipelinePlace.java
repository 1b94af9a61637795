package dev.pipewright.tool;

import dev.pipewright.gitlab.simulate.NamedScenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where pipelines to look at come from: a YAML file, such a file as of a commit, or definitions in Java.
 *
 * @param project the folder that the YAML file, and what it includes, are relative to
 * @param file the YAML file; empty for definitions
 * @param revision the commit whose files are meant; empty for those that lie there
 * @param definitions the definitions; none for a file
 * @param surroundings what they include from elsewhere, and what they are given
 */
public record PipelinePlace(
        Project project,
        Optional<Path> file,
        Optional<String> revision,
        Definitions definitions,
        ResolveSurroundings surroundings) {

    private static final String DEFAULT_FILE = ".gitlab-ci.yml";

    /** A YAML file, relative to the project. */
    public static PipelinePlace file(Path project, Path file) {
        Definitions none = Definitions.named(List.of(), List.of());
        return new PipelinePlace(
                Project.of(project), Optional.of(file), Optional.empty(), none, ResolveSurroundings.NONE);
    }

    /** Definitions in Java; rules find the files of the project. */
    public static PipelinePlace definitions(Project project, Definitions definitions) {
        return new PipelinePlace(project, Optional.empty(), Optional.empty(), definitions, ResolveSurroundings.NONE);
    }

    /**
     * What a path most likely means: a folder its {@code .gitlab-ci.yml} and the files there, a Java file the definition in it,
     * anything else a YAML file of the project.
     */
    public static PipelinePlace of(Path project, Path path, List<Path> classPath) {
        Path place = project.resolve(path);
        if (Files.isDirectory(place)) {
            return file(place, Path.of(DEFAULT_FILE));
        }
        return path.toString().endsWith(".java")
                ? definitions(Project.of(project), Definitions.source(place, classPath))
                : file(project, path);
    }

    /** The file of this place as of a commit, or of the definitions the files that they were written to. */
    public PipelinePlace at(String newRevision) {
        return new PipelinePlace(project, file, Optional.of(newRevision), definitions, surroundings);
    }

    /** This place with other surroundings; their variables are given to every event. */
    public PipelinePlace within(ResolveSurroundings newSurroundings) {
        return new PipelinePlace(project, file, revision, definitions, newSurroundings);
    }

    /** The events that are asked for, with the variables that are given here. */
    List<NamedScenario> scenarios(EventRequest events) {
        EventRequest given = events;
        for (Map.Entry<String, String> variable : surroundings.variables().entrySet()) {
            given = given.variable(variable.getKey(), variable.getValue());
        }
        return given.scenarios();
    }
}
