package dev.pipewright.repair;

import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import dev.pipewright.yaml.YamlDocuments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that no comment is lost but those that stood within what was taken away. */
final class KeptComments {

    private final List<String> found = new ArrayList<>();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private KeptComments() {}

    static boolean hold(YamlDocuments before, YamlDocuments after, String text, List<TextEdit> edits) {
        Map<String, Integer> left = new HashMap<>();
        of(after).forEach(comment -> left.merge(comment, 1, Integer::sum));
        for (String comment : of(before)) {
            int count = left.getOrDefault(comment, 0);
            if (count > 0) {
                left.put(comment, count - 1);
            } else if (edits.stream()
                    .noneMatch(edit -> text.substring(edit.start(), edit.end()).contains(comment))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> of(YamlDocuments file) {
        KeptComments comments = new KeptComments();
        comments.found.addAll(file.header());
        file.documents().forEach(comments::collect);
        return comments.found;
    }

    private void collect(Node node) {
        collect(node.comments());
        boolean shared = node.name().isPresent();
        if (shared && !seen.add(node)) {
            return;
        }
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.written()) {
                collect(entry.key().comments());
                collect(entry.value());
            }
        } else if (node instanceof Sequence list) {
            list.forEach(this::collect);
        }
    }

    private void collect(Comments comments) {
        found.addAll(comments.before());
        if (!comments.beside().isEmpty()) {
            found.add(comments.beside());
        }
        found.addAll(comments.after());
    }
}
