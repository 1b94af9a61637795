package dev.pipewright.check;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes what one check has to say. */
public final class Findings {

    private final CheckInfo info;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Findings(CheckInfo info) {
        this.info = info;
    }

    /** Reports a problem with a node. */
    public void report(Node node, NodePath path, String message) {
        report(node.origin(), path, message, finding -> finding);
    }

    /** Reports a problem with a node, and adds help or related places to the finding. */
    public void report(Node node, NodePath path, String message, UnaryOperator<Diagnostic> more) {
        report(node.origin(), path, message, more);
    }

    /** Reports a problem at a place, and adds help or related places to the finding. */
    public void report(Origin origin, NodePath path, String message, UnaryOperator<Diagnostic> more) {
        Diagnostic plain =
                new Diagnostic(info.severity(), info.id(), message, origin, path.toString(), List.of(), List.of());
        Diagnostic finding = more.apply(plain);
        diagnostics.add(
                info.mendedBy().isEmpty()
                        ? finding
                        : finding.addHelp("in Java, the " + info.mendedBy() + " does this"));
    }

    List<Diagnostic> all() {
        return diagnostics;
    }
}
