package dev.pipewright.gitlab.check;

import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Reports each cause once, however many jobs extend it: what stands at one place with one value is one cause. */
final class Causes {

    private final Findings findings;
    private final Set<Object> seen = new HashSet<>();

    Causes(Findings findings) {
        this.findings = findings;
    }

    /** Reports a value, unless that very place was reported before. */
    void report(Node node, Supplier<Place> where, Function<Place, String> message, UnaryOperator<Diagnostic> more) {
        boolean known = !node.origin().equals(Origin.unknown());
        if (known && !seen.add(new Key(node.origin(), node))) {
            return;
        }
        Place place = where.get();
        if (known || seen.add(place.path().toString())) {
            findings.report(node, place.path(), message.apply(place), more);
        }
    }

    /** Reports a piece of a script, as {@link #report(Node, Supplier, Function, UnaryOperator)}. */
    void report(ScriptLine line, Function<Place, String> message, UnaryOperator<Diagnostic> more) {
        report(line.node(), line.place(), message, more);
    }

    private record Key(Origin origin, Node node) {}
}
