package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders of a user's project.
 *
 * @param folder the project's own folder; messages name files relative to it
 * @param output the folder below which files are written, and never outside of it
 * @param sources folders with Java sources, for the lines that messages quote
 */
public record Project(Path folder, Path output, List<Path> sources) {

    /** Keeps the paths absolute and the list as it is now. */
    public Project {
        folder = folder.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
        sources = List.copyOf(sources);
    }

    /** A project that writes into its own folder and keeps its sources where Maven and Gradle expect them. */
    public static Project of(Path folder) {
        return new Project(
                folder, folder, List.of(folder.resolve("src/main/java"), folder.resolve("src/test/java"), folder));
    }

    /** This project with its files written below another folder. */
    public Project output(Path newOutput) {
        return new Project(folder, newOutput, sources);
    }

    /** This project with other folders of sources. */
    public Project sources(List<Path> newSources) {
        return new Project(folder, output, newSources);
    }

    /** How messages name a file: relative to the project where it lies within. */
    String name(Path file) {
        Path path = folder.resolve(file).normalize();
        return (path.startsWith(folder) ? folder.relativize(path) : path)
                .toString()
                .replace('\\', '/');
    }

    /** What is wrong with the folders themselves. */
    List<Diagnostic> missingFolders() {
        List<Diagnostic> missing = new ArrayList<>();
        checkFolder(folder, "project folder", missing);
        if (!output.equals(folder)) {
            checkFolder(output, "output folder", missing);
        }
        return missing;
    }

    private static void checkFolder(Path folder, String what, List<Diagnostic> missing) {
        if (!Files.isDirectory(folder)) {
            missing.add(Problem.FOLDER_MISSING
                    .say(what + " \"" + folder + "\" " + (Files.exists(folder) ? "is not a folder" : "does not exist"))
                    .addHelp("create it, or name another one"));
        }
    }
}
