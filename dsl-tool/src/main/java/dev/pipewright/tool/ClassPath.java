package dev.pipewright.tool;

import dev.pipewright.definition.LibraryVersion;
import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What must be true of a user's class path before anything is loaded from it. */
final class ClassPath {

    private ClassPath() {}

    /** Every entry that is missing or broken, and every copy of the library that is not of the tool's version. */
    static List<Diagnostic> check(List<Path> entries) {
        List<Diagnostic> found = new ArrayList<>();
        for (Path entry : entries) {
            if (!Files.exists(entry)) {
                found.add(Problem.CLASS_PATH_MISSING
                        .say("class path entry \"" + entry + "\" does not exist")
                        .addHelp("compile the project first, or remove the entry"));
                continue;
            }
            try {
                versionIn(entry)
                        .filter(version -> !version.equals(LibraryVersion.current()))
                        .ifPresent(version -> found.add(otherVersion(entry, version)));
            } catch (IOException e) {
                found.add(Problem.CLASS_PATH_MISSING
                        .say("class path entry \"" + entry + "\" is neither a folder nor a jar: " + e.getMessage())
                        .addHelp("give folders of classes and jar files"));
            }
        }
        return found;
    }

    private static Diagnostic otherVersion(Path entry, String version) {
        return Problem.OTHER_VERSION
                .say("the class path holds Pipewright " + version + ", but this tool is Pipewright "
                        + LibraryVersion.current())
                .addHelp("give the library and the tool the same version; the other one is in " + entry);
    }

    private static Optional<String> versionIn(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            Path file = entry.resolve(LibraryVersion.RESOURCE);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try (InputStream content = Files.newInputStream(file)) {
                return Optional.of(LibraryVersion.read(content));
            }
        }
        try (ZipFile jar = new ZipFile(entry.toFile())) {
            ZipEntry file = jar.getEntry(LibraryVersion.RESOURCE);
            if (file == null) {
                return Optional.empty();
            }
            try (InputStream content = jar.getInputStream(file)) {
                return Optional.of(LibraryVersion.read(content));
            }
        }
    }
}
