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

    String name(String path) {
        return prefix + path;
    }

    /** The documents of a file by its name, where they are known without its text. */
    Optional<List<Node>> documents(String name) {
        return name.startsWith(prefix) ? files.documents(name.substring(prefix.length())) : Optional.empty();
    }
}
