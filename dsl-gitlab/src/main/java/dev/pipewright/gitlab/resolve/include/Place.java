package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * The project whose files a local include means.
 *
 * @param files its files
 * @param prefix what stands before a path of this project in the names of files; empty for the project itself
 */
public record Place(ProjectFiles files, String prefix) {

    /** The project's files, read once each; where there is no project, there is none. */
    static Place of(ProjectFiles files) {
        return new Place(files == ProjectFiles.none() ? files : new CachedFiles(files), "");
    }

    boolean hasProject() {
        return files != ProjectFiles.none();
    }

    /** Whether it is the project itself, and not one that it includes from. */
    boolean isProject() {
        return prefix.isEmpty();
    }

    String name(String path) {
        return prefix + path;
    }

    /** The documents of a file by its name, where they are known without its text. */
    Optional<List<Node>> documents(String name) {
        return name.startsWith(prefix) ? files.documents(name.substring(prefix.length())) : Optional.empty();
    }
}
