package dev.pipewright.gitlab.resolve.include;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One include, in the long form: which file, of which kind. */
record Location(Mapping node) {

    /** The kinds of includes, in GitLab's order. */
    static final List<String> KINDS = List.of("local", "project", "remote", "template", "artifact", "component");

    /** The kinds that this include names; there should be exactly one. */
    List<String> kinds() {
        return KINDS.stream().filter(this::names).toList();
    }

    private boolean names(String kind) {
        return !Ruby.isBlank(node.get(kind)) && (!kind.equals("project") || !Ruby.isBlank(node.get("file")));
    }

    @Nullable
    Node get(String key) {
        return node.get(key);
    }

    String text(String key) {
        return Ruby.text(node.get(key));
    }

    Location with(String key, Node value) {
        return new Location(node.with(key, value));
    }
}
