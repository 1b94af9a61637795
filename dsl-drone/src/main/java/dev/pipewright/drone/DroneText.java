package dev.pipewright.drone;

import dev.pipewright.drone.check.TrustDemands;
import dev.pipewright.tree.Node;
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
        return YamlWriter.write(
                documents, YamlStyle.DEFAULT.gatherSingles().quoteVariables().header(header));
    }

    /** The lines of a header, and what of the documents an administrator has to permit. */
    static List<String> withTrust(List<String> header, List<Node> documents) {
        List<String> demands = TrustDemands.told(documents);
        if (demands.isEmpty()) {
            return header;
        }
        List<String> lines = new ArrayList<>(header);
        lines.add(TRUST);
        demands.forEach(demand -> lines.add("  " + demand));
        return lines;
    }
}
