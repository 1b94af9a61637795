package dev.pipewright.diagnostic;

import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The source files of one project. A Java file is looked for in the source folders in their order, then in the project's
 * folder itself; a YAML file relative to the project. Files are read once and named relative to the project.
 */
public final class SourceFolders implements SourceText {

    private final Path project;
    private final List<Path> folders;
    private final Map<String, Optional<Source>> javaFiles = new ConcurrentHashMap<>();
    private final Map<String, Optional<Source>> otherFiles = new ConcurrentHashMap<>();

    private SourceFolders(Path project, List<Path> folders) {
        this.project = project;
        this.folders = folders;
    }

    /** A project whose Java sources are in {@code src/main/java}, {@code src/test/java}, or in its folder itself. */
    public static SourceFolders of(Path project) {
        return of(project, List.of(Path.of("src", "main", "java"), Path.of("src", "test", "java")));
    }

    /**
     * A project whose Java sources are in these folders, or in its folder itself.
     *
     * @param folders absolute, or relative to the project
     */
    public static SourceFolders of(Path project, List<Path> folders) {
        Path root = project.toAbsolutePath().normalize();
        List<Path> all = new ArrayList<>();
        folders.forEach(folder -> all.add(root.resolve(folder).normalize()));
        all.add(root);
        return new SourceFolders(root, List.copyOf(all));
    }

    @Override
    public Optional<Snippet> find(Origin origin) {
        if (origin.file().isEmpty() || origin.line() < 1) {
            return Optional.empty();
        }
        Optional<Source> source = origin instanceof JavaOrigin
                ? javaFiles.computeIfAbsent(origin.file(), file -> read(file, folders))
                : otherFiles.computeIfAbsent(origin.file(), file -> read(file, List.of(project)));
        return source.filter(found -> origin.line() <= found.lines.size())
                .map(found -> new Snippet(found.name, found.lines.get(origin.line() - 1)));
    }

    private Optional<Source> read(String file, List<Path> places) {
        for (Path place : places) {
            Path path;
            try {
                path = place.resolve(file).normalize();
            } catch (InvalidPathException e) {
                // A name such as "<stdin>" is no file everywhere.
                return Optional.empty();
            }
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return Optional.of(new Source(name(path), lines(path)));
            }
        }
        return Optional.empty();
    }

    private String name(Path path) {
        Path shown = path.startsWith(project) ? project.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    private static List<String> lines(Path path) {
        try {
            // A file in another encoding still has lines; what cannot be decoded is shown as a replacement character.
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private record Source(String name, List<String> lines) {}
}
