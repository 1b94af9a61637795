package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what interpolations use that a release of GitLab does not know yet. */
final class InterpolationUses {

    private static final String OPENING = "$[[";
    private static final List<Form> FORMS = List.of(
            form("truncate", "16.3", "\\|\\s*truncate\\b"),
            form("expand_vars", "16.5", "\\|\\s*expand_vars\\b"),
            form("posix_escape", "18.6", "\\|\\s*posix_escape\\b"),
            form("$[[ matrix.NAME ]]", "18.6", "\\$\\[\\[\\s*matrix\\."));

    private final GitLabVersion target;
    private final List<Use> found = new ArrayList<>();
    /** An alias stands for the same node again; following each one could take for ever. */
    private final Set<Node> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private InterpolationUses(GitLabVersion target) {
        this.target = target;
    }

    private static Form form(String name, String since, String inside) {
        return new Form(name, GitLabVersion.parse(since), Pattern.compile(inside));
    }

    static List<Use> of(Mapping root, GitLabVersion target) {
        InterpolationUses uses = new InterpolationUses(target);
        if (FORMS.stream().anyMatch(form -> target.isBefore(form.since()))) {
            uses.visit(root, NodePath.ROOT);
        }
        return uses.found;
    }

    private void visit(Node node, NodePath path) {
        if (!visited.add(node)) {
            return;
        }
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping) {
                visit(entry.value(), path.key(entry.name()));
            }
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                visit(sequence.items().get(i), path.item(i));
            }
        } else if (((Scalar) node).text().contains(OPENING)) {
            String text = ((Scalar) node).text();
            for (Form form : FORMS) {
                if (target.isBefore(form.since()) && form.inside().matcher(text).find()) {
                    found.add(new Use(form.name(), form.since(), node, path));
                }
            }
        }
    }

    private record Form(String name, GitLabVersion since, Pattern inside) {}

    /**
     * Something new in an interpolation.
     *
     * @param name what it is
     * @param since the release that brought it
     * @param node the text in which it stands
     */
    record Use(String name, GitLabVersion since, Node node, NodePath path) {}
}
