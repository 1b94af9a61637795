package dev.pipewright.drone.port;

import dev.pipewright.drone.DroneConfiguration;
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

/**
 * A Drone configuration as Woodpecker workflows, and what became of every key.
 *
 * @param workflows the workflows; ask them for their diagnostics before they are written
 * @param notes what became of each key of the Drone file, in its order
 */
public record Port(WoodpeckerConfiguration workflows, List<PortNote> notes) {

    /** Keeps the list as it is now. */
    public Port {
        notes = List.copyOf(notes);
    }

    /** The configuration for Woodpecker. */
    public static Port of(DroneConfiguration drone) {
        List<PortNote> notes = new ArrayList<>();
        Map<String, Mapping> byName = new HashMap<>();
        for (Node document : drone.documents()) {
            if (document instanceof Mapping mapping
                    && text(mapping, "kind").equals("pipeline")
                    && !isWithoutImages(mapping)) {
                byName.put(name(mapping), mapping);
            }
        }
        DependencyPort pipelines = new DependencyPort(byName, "trigger");
        List<Workflow> workflows = new ArrayList<>();
        for (Node document : drone.documents()) {
            if (!(document instanceof Mapping mapping)) {
                notes.add(new PortNote(Fate.LOST, "", document.origin(), "is no document of Drone", ""));
            } else if (byName.get(name(mapping)) == mapping) {
                String name = name(mapping);
                if (workflows.stream().anyMatch(each -> each.name().equals(fileName(name)))) {
                    notes.add(new PortNote(
                            Fate.LOST,
                            name,
                            mapping.origin(),
                            "its file would be that of another pipeline",
                            "rename it"));
                    continue;
                }
                workflows.add(new PipelinePort(new Account(mapping, name, notes), new VariableNames(name, notes))
                        .port(fileName(name), pipelines));
            } else if (isWithoutImages(mapping)) {
                StepPort.loseWithoutImage(new Account(mapping, name(mapping), notes));
            } else {
                other(new Account(mapping, text(mapping, "kind"), notes));
            }
        }
        return new Port(WoodpeckerConfiguration.of().workflows(workflows), notes);
    }

    /** What means something else now, or is not there. */
    public List<PortNote> differences() {
        return notes.stream().filter(note -> note.fate() != Fate.KEPT).toList();
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
