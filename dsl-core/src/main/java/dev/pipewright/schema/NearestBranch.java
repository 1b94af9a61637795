package dev.pipewright.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the alternative of a failed union that the author most probably meant. */
final class NearestBranch {

    private final List<List<Violation>> branches;
    private final int unionStep;
    private final int depth;

    NearestBranch(List<List<Violation>> branches, int unionStep) {
        this.branches = branches;
        this.unionStep = unionStep;
        this.depth = branches.get(0).get(0).steps().get(unionStep).depth();
    }

    List<Violation> violations() {
        List<List<Violation>> fitting = branches.stream()
                .filter(branch -> here(branch).noneMatch(Violation::isMismatch))
                .toList();
        if (fitting.isEmpty()) {
            return List.of(acceptedTypes());
        }
        if (fitting.size() > 1 && allHere(fitting, "enum", "const")) {
            return List.of(acceptedValues(fitting));
        }
        if (fitting.size() > 1 && allHere(fitting, "required")) {
            return List.of(acceptedKeys(fitting));
        }
        return fitting.stream().min(DISTANCE).orElseThrow();
    }

    /** Another kind of thing first (its telling value differs), then what is wrong at this level, then everything. */
    private final Comparator<List<Violation>> DISTANCE = Comparator.<List<Violation>>comparingLong(
                    branch -> branch.stream().filter(this::tellsKind).count())
            .thenComparingLong(branch -> here(branch).count())
            .thenComparingInt(List::size)
            .thenComparingInt(branch -> -branch.stream()
                    .mapToInt(violation -> violation.instance().size())
                    .min()
                    .orElse(0));

    private boolean tellsKind(Violation violation) {
        return violation.instance().size() == depth + 1
                && (violation.keyword().equals("const")
                        || (violation.keyword().equals("enum")
                                && violation.constraint().size() == 1));
    }

    private Stream<Violation> here(List<Violation> branch) {
        return branch.stream().filter(violation -> violation.instance().size() == depth);
    }

    private boolean allHere(List<List<Violation>> candidates, String... keywords) {
        Set<String> wanted = Set.of(keywords);
        return candidates.stream()
                .flatMap(List::stream)
                .allMatch(violation -> violation.instance().size() == depth && wanted.contains(violation.keyword()));
    }

    private Violation acceptedTypes() {
        Set<String> types = new LinkedHashSet<>();
        Violation any = branches.stream().flatMap(this::here).findFirst().orElseThrow();
        branches.stream().flatMap(this::here).filter(Violation::isMismatch).forEach(violation -> {
            switch (violation.keyword()) {
                case "const" -> types.add(Types.nameOf(violation.constraint()));
                case "enum" -> types.addAll(Types.of(violation.constraint()));
                default -> types.addAll(Types.named(violation.constraint()));
            }
        });
        ArrayNode all = Unions.list();
        types.forEach(all::add);
        return Violation.ofUnion("type", any, unionStep, all);
    }

    private Violation acceptedValues(List<List<Violation>> fitting) {
        ArrayNode values = Unions.list();
        for (Violation violation : fitting.stream().flatMap(List::stream).toList()) {
            if (violation.keyword().equals("const")) {
                values.add(violation.constraint());
            } else {
                violation.constraint().forEach(values::add);
            }
        }
        return Violation.ofUnion("enum", fitting.get(0).get(0), unionStep, values);
    }

    /** Each alternative as the list of what it lacks. */
    private Violation acceptedKeys(List<List<Violation>> fitting) {
        ArrayNode alternatives = Unions.list();
        for (List<Violation> branch : fitting) {
            ArrayNode missing = alternatives.addArray();
            branch.forEach(violation -> missing.add(violation.detail()));
        }
        return Violation.ofUnion("anyRequired", fitting.get(0).get(0), unionStep, alternatives);
    }
}
