package dev.pipewright.tool;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Cause;
import dev.pipewright.drone.simulate.BuildCauses;
import dev.pipewright.drone.woodpecker.WorkflowCauses;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.yaml.UnreadableYamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of Drone or Woodpecker at a place: those that lie there, or those that definitions in Java give. */
final class BuildFiles {

    private final PipelinePlace place;
    private final Dialect dialect;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    BuildFiles(PipelinePlace place, Dialect dialect) {
        this.place = place;
        this.dialect = dialect;
    }

    /**
     * What belongs together: a file of Drone, or all workflows of a repository.
     *
     * @param name what people call it: its file, its folder, or its class
     * @param texts what the server reads, by file
     * @param configuration the same as values with their places; one without anything in it where the text is no YAML
     */
    record Candidate(String name, Map<String, String> texts, CiConfiguration configuration) {

        /** The file of Drone. */
        DroneConfiguration drone() {
            return (DroneConfiguration) configuration;
        }

        /** The workflows of Woodpecker. */
        WoodpeckerConfiguration woodpecker() {
            return (WoodpeckerConfiguration) configuration;
        }
    }

    /** What starts something of a candidate that may differ from the rest. */
    List<Cause> causes(Candidate candidate) {
        return dialect == Dialect.DRONE ? BuildCauses.of(candidate.drone()) : WorkflowCauses.of(candidate.woodpecker());
    }

    /** Is shown one candidate after the other. */
    @FunctionalInterface
    interface Visitor {
        void visit(Candidate candidate) throws IOException;
    }

    /** Shows all of them; gives what is wrong with the place. */
    List<Diagnostic> visit(Visitor visitor) {
        try {
            if (place.file().isPresent()) {
                visitor.visit(lying(place.file().get()));
            } else {
                new DefinitionWalk(place.definitions(), diagnostics)
                        .visit(types -> types.forEach(type -> definition(type, visitor)));
            }
        } catch (IOException e) {
            String name = place.file().map(Path::toString).orElse("");
            diagnostics.add(Problem.CANNOT_READ.say("file \"" + name + "\" cannot be read: " + Reason.of(e)));
        }
        return List.copyOf(diagnostics);
    }

    /** The lines behind findings. */
    SourceText sources() {
        return place.file().isPresent()
                ? SourceFolders.of(place.project().folder())
                : place.definitions().sourceText(place.project());
    }

    private void definition(Class<?> type, Visitor visitor) {
        try {
            CiConfiguration configuration =
                    new DefinitionRun(type, place.project().folder(), sources()).configuration();
            if (dialect == Dialect.DRONE && configuration instanceof DroneConfiguration drone) {
                visitor.visit(new Candidate(type.getName(), Map.of(drone.file(), drone.text()), drone.effective()));
            } else if (dialect == Dialect.WOODPECKER && configuration instanceof WoodpeckerConfiguration workflows) {
                visitor.visit(new Candidate(type.getName(), workflows.texts(), workflows.effective()));
            } else {
                diagnostics.add(Problem.NO_PIPELINE_OF_SYSTEM
                        .warningAt(
                                DefinitionRun.place(type.getName()),
                                "definition \"" + type.getName() + "\" gives nothing for " + dialect)
                        .addHelp("say the system of the definition, or name the definitions that are meant"));
            }
        } catch (Found found) {
            diagnostics.add(found.diagnostic());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private Candidate lying(Path file) throws IOException {
        Map<String, String> texts = texts(file);
        return new Candidate(name(file), texts, configuration(texts));
    }

    private CiConfiguration configuration(Map<String, String> texts) {
        try {
            if (dialect == Dialect.DRONE) {
                Map.Entry<String, String> file = texts.entrySet().iterator().next();
                return DroneConfiguration.parse(file.getValue(), file.getKey());
            }
            WoodpeckerConfiguration all = WoodpeckerConfiguration.of();
            for (Map.Entry<String, String> file : texts.entrySet()) {
                List<dev.pipewright.woodpecker.Workflow> workflows = new ArrayList<>(all.workflows());
                workflows.addAll(WoodpeckerConfiguration.parse(file.getValue(), file.getKey())
                        .workflows());
                all = all.workflows(workflows);
            }
            return all;
        } catch (UnreadableYamlException unreadable) {
            // The server says in its own words what is wrong, and where.
            return dialect == Dialect.DRONE ? DroneConfiguration.of() : WoodpeckerConfiguration.of();
        }
    }

    private Map<String, String> texts(Path given) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Path path = place.project().folder().resolve(given);
        if (!Files.isDirectory(path)) {
            texts.put(name(given), Files.readString(path, StandardCharsets.UTF_8));
            return texts;
        }
        try (Stream<Path> inside = Files.list(path)) {
            for (Path file :
                    inside.filter(each -> each.toString().matches(".*\\.ya?ml")).toList()) {
                texts.put(name(given.resolve(file.getFileName())), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
