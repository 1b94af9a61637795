package dev.pipewright.schema;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns violations into findings: each cause once, in the order of the document. */
final class Report {

    private final Node root;
    private final String idPrefix;
    private final Naming naming;
    private final Positions positions = new Positions();

    Report(Node root, String idPrefix, Naming naming) {
        this.root = root;
        this.idPrefix = idPrefix;
        this.naming = naming;
    }

    List<Diagnostic> of(List<Violation> violations) {
        List<Placed> placed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Violation violation : violations) {
            Placed finding = finding(violation);
            // Two constraints that ask for the same thing are one cause; an unknown key is one whoever does not know
            // it.
            Diagnostic found = finding.diagnostic;
            if (seen.add(found.path() + '\n' + found.message())) {
                placed.add(finding);
            }
        }
        placed.sort(Comparator.comparing(Placed::place, Place::compareTo));
        return placed.stream().map(Placed::diagnostic).toList();
    }

    private Placed finding(Violation violation) {
        Complaint complaint = Wording.of(violation);
        Place value = Place.of(root, violation.instance(), positions);
        Place place =
                complaint.key().isEmpty() ? value : Place.ofKey(root, violation.instance(), complaint.key(), positions);
        String message = value.name(naming) + ' ' + complaint.predicate();
        Diagnostic diagnostic = new Diagnostic(
                Severity.ERROR,
                complaint.problem().id(idPrefix),
                message,
                place.origin(),
                place.path().toString(),
                complaint.help(),
                List.of());
        return new Placed(place, diagnostic);
    }

    private record Placed(Place place, Diagnostic diagnostic) {}
}
