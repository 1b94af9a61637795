package dev.pipewright.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reduces the violations of all branches of all unions to those of the nearest branch each, and leaves out what a
 * reference may still satisfy: a union with a branch in which nothing is left is satisfied.
 */
final class Unions {

    private final UnresolvedValues unresolved;

    Unions(Node root) {
        this.unresolved = new UnresolvedValues(root);
    }

    List<Violation> reduce(List<Violation> all) {
        return reduce(all, 0);
    }

    private List<Violation> reduce(List<Violation> all, int from) {
        List<Violation> left = new ArrayList<>();
        Map<List<Object>, Group> groups = new LinkedHashMap<>();
        for (Violation violation : all) {
            int step = violation.unionFrom(from);
            if (step >= 0) {
                groups.computeIfAbsent(key(violation, step), key -> new Group(step))
                        .add(violation);
            } else if (!unresolved.mayStillSatisfy(violation)) {
                left.add(violation);
            }
        }
        groups.values().forEach(group -> left.addAll(reduce(group)));
        return left;
    }

    private List<Violation> reduce(Group group) {
        if (!group.several.isEmpty()) {
            return group.several.stream()
                    .filter(violation -> !unresolved.mayStillSatisfy(violation))
                    .toList();
        }
        List<List<Violation>> branches = new ArrayList<>();
        for (List<Violation> branch : group.branches.values()) {
            List<Violation> left = reduce(branch, group.step + 1);
            if (left.isEmpty()) {
                return List.of();
            }
            branches.add(left);
        }
        return branches.isEmpty() ? List.of() : new NearestBranch(branches, group.step).violations();
    }

    /** One union at one place of the tree: the way through the schema alone does not tell the items of a list apart. */
    private static List<Object> key(Violation violation, int step) {
        List<Object> key = new ArrayList<>();
        for (Step before : violation.steps().subList(0, step)) {
            key.add(before.keyword());
            key.add(before.argument() == null ? "" : before.argument());
        }
        Step union = violation.steps().get(step);
        key.add(union.keyword());
        key.add(violation.instance().subList(0, union.depth()));
        return key;
    }

    private static final class Group {

        private final int step;
        private final Map<Integer, List<Violation>> branches = new TreeMap<>();
        /** What the validator says where more than one branch fits. */
        private final List<Violation> several = new ArrayList<>();

        Group(int step) {
            this.step = step;
        }

        void add(Violation violation) {
            if (!violation.isAboutUnion(step)) {
                int branch = violation.steps().get(step).branch();
                branches.computeIfAbsent(branch, key -> new ArrayList<>()).add(violation);
            } else if (violation.matching() > 1) {
                several.add(violation);
            }
        }
    }

    /** A list of values or types for a violation that stands for a whole union. */
    static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
