package dev.pipewright.drone.port;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.port.Account;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a Drone configuration into Woodpecker workflows, and tells what became of every key. */
public final class Port {

    private Port() {}

    /** The configuration for Woodpecker. */
    public static Conversion<WoodpeckerConfiguration> of(DroneConfiguration drone) {
        Ledger ledger = new Ledger("Woodpecker");
        Map<String, Mapping> byName = new HashMap<>();
        for (Node document : drone.documents()) {
            if (document instanceof Mapping mapping
                    && text(mapping, "kind").equals("pipeline")
                    && !isWithoutImages(mapping)) {
                byName.put(name(mapping), mapping);
            }
        }
        DependencyPort pipelines = new DependencyPort(byName, Set.of(), "trigger");
        List<Workflow> workflows = new ArrayList<>();
        for (Node document : drone.documents()) {
            if (!(document instanceof Mapping mapping)) {
                ledger.note(Fate.LOST, "", document.origin(), "is no document of Drone", "");
            } else if (byName.get(name(mapping)) == mapping) {
                String name = name(mapping);
                if (workflows.stream().anyMatch(each -> each.name().equals(fileName(name)))) {
                    ledger.note(
                            Fate.LOST,
                            name,
                            mapping.origin(),
                            "its file would be that of another pipeline",
                            "rename it");
                    continue;
                }
                workflows.add(new PipelinePort(ledger.account(mapping, name), WoodpeckerVariables.in(name, ledger))
                        .port(fileName(name), pipelines));
            } else if (isWithoutImages(mapping)) {
                StepPort.loseWithoutImage(ledger.account(mapping, name(mapping)));
            } else {
                other(ledger.account(mapping, text(mapping, "kind")));
            }
        }
        return new Conversion<>(WoodpeckerConfiguration.of().workflows(workflows), ledger.notes());
    }

    private static void other(Account document) {
        String remedy = switch (document.text("kind")) {
            case "secret" -> "add the secret \"" + document.text("name") + "\" to the repository in Woodpecker";
            case "signature" -> "Woodpecker signs nothing";
            case "template" -> "write out the pipelines that the template gives";
            default -> "see whether it is needed";
        };
        document.node().keys().forEach(key -> document.lose(key, "such a document has no counterpart", remedy));
    }

    /** Whether no step of a pipeline is a container, so that nothing of it can run. */
    private static boolean isWithoutImages(Mapping document) {
        return document.get("steps") instanceof Sequence steps
                && !steps.isEmpty()
                && steps.stream().noneMatch(step -> step instanceof Mapping mapping && StepPort.hasImage(mapping));
    }

    /** What a file can be called. */
    private static String fileName(String pipeline) {
        return pipeline.replace('/', '-').replace('\\', '-');
    }

    private static String name(Mapping document) {
        String name = text(document, "name");
        return name.isEmpty() ? "default" : name;
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
