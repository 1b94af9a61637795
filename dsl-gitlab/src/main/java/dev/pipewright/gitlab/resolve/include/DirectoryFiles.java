package dev.pipewright.gitlab.resolve.include;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in a directory; nothing outside of it is ever read. */
public final class DirectoryFiles implements ProjectFiles {

    private final Path directory;

    /** The files in this directory. */
    public DirectoryFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** All paths, those in {@code .git} not among them. */
    @Override
    public List<String> paths() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".git/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the files of " + directory, e);
        }
    }

    @Override
    public Optional<String> read(String path) {
        Path file;
        try {
            file = directory.resolve(path).normalize();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
        if (!file.startsWith(directory) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
