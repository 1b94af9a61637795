package dev.pipewright.yaml;

import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * The documents of one file.
 *
 * @param header the comment lines at the top of the file, without their {@code #}, set off by a blank line from what
 *     follows; comments further down stand by the nodes
 * @param documents the root of each document; none for an empty file
 */
public record YamlDocuments(List<String> header, List<Node> documents) {

    /** Keeps the lists as they are now. */
    public YamlDocuments {
        header = List.copyOf(header);
        documents = List.copyOf(documents);
    }

    /** The only document, or the last: what precedes it in a GitLab file is its {@code spec}. Empty for an empty file. */
    public Optional<Node> last() {
        return documents.isEmpty() ? Optional.empty() : Optional.of(documents.get(documents.size() - 1));
    }
}
