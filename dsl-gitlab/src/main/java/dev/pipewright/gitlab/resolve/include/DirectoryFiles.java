package dev.pipewright.gitlab.resolve.include;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files in a directory; nothing outside of it is ever read. */
public final class DirectoryFiles implements ProjectFiles {

    private static final String GIT = ".git";

    private final Path directory;

    /** The files in this directory. */
    public DirectoryFiles(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** All paths, those in {@code .git} not among them. */
    @Override
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(directory.resolve(GIT))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Files.isRegularFile(file)) {
                        paths.add(directory.relativize(file).toString().replace('\\', '/'));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the files of " + directory, e);
        }
        paths.sort(Comparator.naturalOrder());
        return List.copyOf(paths);
    }

    /** Whether git keeps this directory. */
    @Override
    public boolean isWorkingTree() {
        return Files.exists(directory.resolve(GIT));
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
