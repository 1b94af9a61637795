package dev.pipewright.woodpecker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the files of workflows. */
final class WorkflowReading {

    private WorkflowReading() {}

    static List<WorkflowFile> of(Path fileOrFolder) {
        try {
            if (!Files.isDirectory(fileOrFolder)) {
                return List.of(file(fileOrFolder));
            }
            try (Stream<Path> inside = Files.list(fileOrFolder)) {
                return inside.filter(Files::isRegularFile)
                        .filter(path -> path.toString().matches(".*\\.ya?ml"))
                        .sorted()
                        .map(WorkflowReading::file)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + fileOrFolder, e);
        }
    }

    private static WorkflowFile file(Path path) {
        String name = path.toString().replace('\\', '/');
        try {
            return WorkflowFile.parse(Files.readString(path), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
