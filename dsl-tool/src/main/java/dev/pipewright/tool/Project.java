package dev.pipewright.tool;

import java.nio.file.Path;
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
}
