package dev.pipewright.tool;

import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which definitions to run.
 *
 * @param names binary names of classes; empty to run every definition that {@code scan} or {@code source} holds
 * @param scan folders of classes, or jars, in which definitions are looked for
 * @param classPath what the definitions need at run time, the scanned folders included
 * @param source a single Java file, compiled in memory, for projects without a Java build
 */
public record Definitions(List<String> names, List<Path> scan, List<Path> classPath, Optional<Path> source) {

    /** Keeps the lists as they are now. */
    public Definitions {
        names = List.copyOf(names);
        scan = List.copyOf(scan);
        classPath = List.copyOf(classPath);
    }

    /** The named classes, found on a class path. */
    public static Definitions named(List<String> names, List<Path> classPath) {
        return new Definitions(names, List.of(), classPath, Optional.empty());
    }

    /** Every definition in these folders or jars, sorted by name. */
    public static Definitions scanned(List<Path> scan, List<Path> classPath) {
        return new Definitions(List.of(), scan, classPath, Optional.empty());
    }

    /** Every definition in one Java file. */
    public static Definitions source(Path file, List<Path> classPath) {
        return new Definitions(List.of(), List.of(), classPath, Optional.of(file));
    }

    /** The lines that findings quote: a single file's folder holds sources as well. */
    SourceText sourceText(Project project) {
        List<Path> folders = new ArrayList<>(project.sources());
        source.map(file -> file.toAbsolutePath().getParent()).ifPresent(folders::add);
        return SourceFolders.of(project.folder(), folders);
    }
}
