package dev.pipewright.gitlab.resolve;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import java.util.Set;

/**
 * A configuration put together from its files, before anybody judges it. Every value knows the file and the line that it
 * came from.
 *
 * @param included the configuration with everything included, and nothing else done
 * @param merged the same with every {@code extends} and {@code !reference} followed as well
 * @param isComplete whether all included files were there; else there may be jobs, defaults and stages that nobody sees
 * @param unknownJobs the jobs and templates of which a part is not there, by name
 * @param files the files of the project
 */
public record Composition(
        Mapping included, Mapping merged, boolean isComplete, Set<String> unknownJobs, ProjectFiles files) {

    /** Keeps the set as it is now. */
    public Composition {
        unknownJobs = Set.copyOf(unknownJobs);
    }
}
