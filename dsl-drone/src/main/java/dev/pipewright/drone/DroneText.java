package dev.pipewright.drone;

import dev.pipewright.definition.Provenance;
import dev.pipewright.drone.check.TrustDemands;
import dev.pipewright.drone.substitution.Substitution;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlStyle;
import dev.pipewright.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes a configuration. */
final class DroneText {

    private static final String TRUST =
            "requires a trusted repository: an administrator of Drone enables it in the repository's settings";

    private DroneText() {}

    /** The text of these documents, quoted so that what Drone replaces in it stays what it is. */
    static String of(List<Node> documents, List<String> header) {
        String text = YamlWriter.write(
                documents, YamlStyle.DEFAULT.gatherSingles().quoteVariables().header(header));
        boolean isRead = !documents.isEmpty() && documents.get(0).origin() instanceof YamlOrigin;
        return isRead ? text : Substitution.keepBackslashes(text);
    }

    /** The header of what Java wrote: where it did, the lines of the author, and what an administrator has to permit. */
    static List<String> header(List<String> own, List<Node> documents) {
        List<String> lines = new ArrayList<>();
        // Drone recognizes a template by the first line of its file.
        documents.stream()
                .findFirst()
                .filter(document -> document.origin() instanceof JavaOrigin && !isTemplate(document))
                .ifPresent(document -> lines.add(Provenance.line(document.origin())));
        lines.addAll(own);
        List<String> demands = TrustDemands.told(documents);
        if (!demands.isEmpty()) {
            lines.add(TRUST);
            demands.forEach(demand -> lines.add("  " + demand));
        }
        return lines;
    }

    private static boolean isTemplate(Node document) {
        return document instanceof Mapping mapping
                && mapping.get("kind") instanceof Scalar kind
                && kind.text().equals("template");
    }
}
