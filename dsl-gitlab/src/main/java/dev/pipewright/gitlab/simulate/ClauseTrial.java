package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.expression.Atom;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import java.util.List;

/**
 * One clause held against a scenario.
 *
 * @param kind what it asks
 * @param holds the answer
 * @param written what the configuration says
 * @param atoms of a condition, the parts that decided and the values they met; empty for other kinds
 * @param found of files and refs, what made it hold: the first path, the ref or the source; empty where nothing did
 */
public record ClauseTrial(ClauseKind kind, boolean holds, Node written, List<Atom> atoms, List<String> found) {

    /** Keeps the lists as they are now. */
    public ClauseTrial {
        atoms = List.copyOf(atoms);
        found = List.copyOf(found);
    }

    /** Where the clause was written. */
    public Origin origin() {
        return written.origin();
    }
}
