package dev.pipewright.tool;

import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a project as they may be written back: what is no UTF-8 would lose bytes, and is not there. */
final class LintSources implements ProjectFiles {

    private final Path project;
    private final DirectoryFiles files;

    LintSources(Path project) {
        this.project = project;
        this.files = new DirectoryFiles(project);
    }

    @Override
    public List<String> paths() {
        return files.paths();
    }

    @Override
    public Optional<String> read(String path) {
        return files.read(path).filter(text -> isWhole(path, text));
    }

    private boolean isWhole(String path, String text) {
        try {
            byte[] bytes = Files.readAllBytes(project.resolve(path));
            return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
