package dev.pipewright.tool;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be turned into the files of another CI system.
 *
 * @param file the file, absolute or relative to the project
 * @param from the system that it is for; empty for the one that looks for a file of that name
 * @param to the system that is to run it
 * @param defaultBranch what the default branch of the project is called: GitLab has a variable for it, Drone its name
 * @param overwrites whether files that say something else may be overwritten
 * @param mayLose whether all is well where something is lost
 */
public record ConvertRequest(
        Path file, Optional<Dialect> from, Dialect to, String defaultBranch, boolean overwrites, boolean mayLose) {}
