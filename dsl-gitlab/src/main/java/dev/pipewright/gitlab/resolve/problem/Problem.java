package dev.pipewright.gitlab.resolve.problem;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A mistake that GitLab refuses, or warns of.
 *
 * @param cause the class of the mistake
 * @param gitlab GitLab's text, to the letter
 * @param message our text, in the wording of diagnostics
 * @param origin the place that must change
 * @param path the way to it in the YAML
 * @param help what would be right, a line each
 */
public record Problem(Cause cause, String gitlab, String message, Origin origin, String path, List<String> help) {

    /** Keeps the list as it is now. */
    public Problem {
        help = List.copyOf(help);
    }

    /** A mistake at a node. */
    public static Problem at(Node node, Cause cause, String gitlab, String message) {
        return new Problem(cause, gitlab, message, node.origin(), "", List.of());
    }

    /** This problem with the way to the node. */
    public Problem path(String newPath) {
        return new Problem(cause, gitlab, message, origin, newPath, help);
    }

    /** This problem with one more line of help. */
    public Problem addHelp(String line) {
        List<String> lines = new ArrayList<>(help);
        lines.add(line);
        return new Problem(cause, gitlab, message, origin, path, lines);
    }

    /** The finding to show, GitLab's own words among its notes; where nothing is known to be right, the general remedy. */
    public Diagnostic toDiagnostic(Severity severity) {
        List<String> shown = help.isEmpty() ? List.of(cause.remedy()) : help;
        return new Diagnostic(severity, cause.id(), message, origin, path, shown, List.of())
                .addRelated("GitLab says: " + gitlab, Origin.unknown());
    }
}
