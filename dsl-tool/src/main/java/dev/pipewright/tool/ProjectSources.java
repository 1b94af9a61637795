package dev.pipewright.tool;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the lines that messages quote below the folders of sources of a project. */
final class ProjectSources implements SourceText {

    private final Path project;
    private final List<Path> folders;
    private final Map<Path, List<String>> read = new HashMap<>();

    private ProjectSources(Path project, List<Path> folders) {
        this.project = project;
        this.folders = folders;
    }

    static SourceText of(Project project, Definitions definitions) {
        List<Path> folders = new ArrayList<>(project.sources());
        definitions.source().map(file -> file.toAbsolutePath().getParent()).ifPresent(folders::add);
        folders.add(project.folder());
        return new ProjectSources(project.folder(), folders);
    }

    @Override
    public Optional<Snippet> find(Origin origin) {
        return folders.stream()
                .map(folder -> folder.resolve(origin.file()))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(file -> snippet(file, origin.line()));
    }

    private Optional<Snippet> snippet(Path file, int line) {
        List<String> lines = read.computeIfAbsent(file, ProjectSources::lines);
        if (line < 1 || line > lines.size()) {
            return Optional.empty();
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(project) ? project.relativize(absolute) : absolute;
        return Optional.of(new Snippet(shown.toString().replace('\\', '/'), lines.get(line - 1)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return List.of(); // not text in UTF-8: nothing that could be quoted
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
