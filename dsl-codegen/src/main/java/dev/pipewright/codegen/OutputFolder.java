package dev.pipewright.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that holds nothing but what is generated. */
final class OutputFolder {

    private final Path folder;
    private final Map<Path, String> files = new LinkedHashMap<>();

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    void add(String path, String content) {
        files.put(folder.resolve(path), content);
    }

    /** Writes what has changed, so that an incremental build has little to do, and deletes what is no longer generated. */
    void write() throws IOException {
        for (Map.Entry<Path, String> file : files.entrySet()) {
            writeChanged(file.getKey(), file.getValue());
        }
        if (Files.isDirectory(folder)) {
            for (Path stale : existing()) {
                if (!files.containsKey(stale)) {
                    Files.delete(stale);
                }
            }
        }
    }

    static void writeChanged(Path file, String content) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(content)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        }
    }

    private List<Path> existing() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
