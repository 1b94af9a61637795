package dev.pipewright.tool.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which compiled definitions are meant. */
final class ClassPathOptions {

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "PATH",
            description = "Folders of classes and jars, as java takes them; folders are scanned for definitions.")
    private String classPath = "";

    @Option(
            names = "--definition",
            paramLabel = "CLASS",
            description = "A definition; repeat it for several. Without it, all that are found are meant.")
    private List<String> names = new ArrayList<>();

    /** What stands on the class path. */
    List<Path> entries() {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }

    /** The folders on the class path, in which definitions are looked for. */
    List<Path> folders() {
        return entries().stream().filter(Files::isDirectory).toList();
    }

    /** The names of the definitions that are meant; none for all. */
    List<String> names() {
        return names;
    }

    /** The class path as the user wrote it. */
    String classPath() {
        return classPath;
    }
}
