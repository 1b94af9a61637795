package dev.pipewright.gitlab.resolve;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Map;
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
 * @param includes what the project's own files include, as they say it, the entry's first
 * @param headers the comments at the top of the files that were read, by the names in their origins
 */
public record Composition(
        Mapping included,
        Mapping merged,
        boolean isComplete,
        Set<String> unknownJobs,
        ProjectFiles files,
        List<Node> includes,
        Map<String, List<String>> headers) {

    /** Keeps the collections as they are now. */
    public Composition {
        unknownJobs = Set.copyOf(unknownJobs);
        includes = List.copyOf(includes);
        headers = Map.copyOf(headers);
    }
}
