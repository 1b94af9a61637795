package dev.pipewright.check;

import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.Suppression;
import dev.pipewright.tree.Suppressions;
import dev.pipewright.tree.YamlOrigin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the suppressions in a tree, with what each of them covers. */
final class SuppressionSearch {

    private final List<Scope> scopes;
    /** Shared nodes in which there is none: a bomb of aliases must not be walked in full. */
    private final Set<Node> bare = Collections.newSetFromMap(new IdentityHashMap<>());

    SuppressionSearch(List<Scope> scopes) {
        this.scopes = scopes;
    }

    void document(Node root) {
        around(root.comments(), root.origin(), NodePath.ROOT, root);
        visit(root, NodePath.ROOT);
    }

    private void visit(Node node, NodePath path) {
        boolean shared = node.name().isPresent();
        if (shared && bare.contains(node)) {
            return;
        }
        int before = scopes.size();
        node.attachment(Suppressions.class)
                .ifPresent(accepted -> accepted.all()
                        .forEach(suppression -> scopes.add(Scope.ofPath(suppression, path.toString(), "", Set.of()))));
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.written()) {
                NodePath place = path.key(entry.name());
                around(entry.key().comments(), entry.key().origin(), place, entry.value());
                inside(entry.value(), place);
            }
        } else if (node instanceof Sequence sequence) {
            int index = 0;
            for (Node item : sequence) {
                NodePath place = path.item(index++);
                around(item.comments(), item.origin(), place, item);
                inside(item, place);
            }
        }
        if (shared && scopes.size() == before) {
            bare.add(node);
        }
    }

    private void inside(Node node, NodePath place) {
        if (node instanceof Mapping || node instanceof Sequence) {
            visit(node, place);
        }
    }

    private void around(Comments comments, Origin origin, NodePath path, Node covered) {
        if (comments.before().isEmpty() && comments.beside().isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>(comments.before());
        lines.add(comments.beside());
        for (Suppression suppression : IgnoreComment.read(lines, origin)) {
            Set<Integer> covers = new TreeSet<>();
            covers.add(origin.line());
            lines(covered, origin, covers);
            scopes.add(Scope.ofPath(suppression, path.toString(), origin.file(), covers));
        }
    }

    /** The lines of a value; what an alias brings stands elsewhere. */
    private static void lines(Node node, Origin from, Set<Integer> covers) {
        if (!(node.origin() instanceof YamlOrigin) || node.origin().line() < from.line()) {
            return;
        }
        covers.add(node.origin().line());
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.written()) {
                covers.add(entry.key().origin().line());
                lines(entry.value(), from, covers);
            }
        } else if (node instanceof Sequence sequence) {
            sequence.forEach(item -> lines(item, from, covers));
        }
    }
}
