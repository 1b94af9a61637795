package dev.pipewright.gitlab;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Node;
import java.util.List;

/**
 * What a file held beside its configuration.
 *
 * @param header the comment lines at its top
 * @param unused documents behind the configuration, which GitLab does not look at
 * @param findings what reading noticed: keys that stand twice, say
 */
record ReadText(List<String> header, List<Node> unused, List<Diagnostic> findings) {

    ReadText {
        header = List.copyOf(header);
        unused = List.copyOf(unused);
        findings = List.copyOf(findings);
    }
}
