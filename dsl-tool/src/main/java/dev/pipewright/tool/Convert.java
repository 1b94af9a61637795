package dev.pipewright.tool;

import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.port.Port;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.Fate;
import dev.pipewright.woodpecker.Step;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the files of one CI system as those of another, and tells what became of every key. Nothing is written where the
 * other system would refuse the result, or where a file that says something else is in the way.
 */
public final class Convert {

    private final Project project;
    private final Report report;
    private final List<Diagnostic> found = new ArrayList<>();

    /** Nothing happens until {@link #run}. */
    public Convert(Project project, Report report) {
        this.project = project;
        this.report = report;
    }

    /**
     * The account of every key; {@link Verdict#FINDINGS} where something is lost or refused.
     *
     * @throws IOException if the account cannot be put into words
     */
    public Answer run(ConvertRequest request, AnswerFormat format) throws IOException {
        String name = project.name(request.file());
        Optional<Conversion<WoodpeckerConfiguration>> port = read(request, name).map(Port::of);
        port.ifPresent(result -> found.addAll(judged(result.configuration())));
        List<PlannedFile> files =
                hasErrors() ? List.of() : planned(port.orElseThrow().configuration(), name, request);
        if (!hasErrors()) {
            found.addAll(new FileWriting(report).write(files));
        }
        new Findings(SourceFolders.of(project.folder()), report).tell(found);
        String text = port.isEmpty()
                ? ""
                : new ConvertText(name, port.get().notes(), hasErrors() ? List.of() : files, found).of(format);
        boolean loses =
                port.stream().flatMap(result -> result.notes().stream()).anyMatch(note -> note.fate() == Fate.LOST);
        return new Answer(text, !hasErrors() && loses ? Verdict.FINDINGS : Verdict.of(found));
    }

    private boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    private Optional<DroneConfiguration> read(ConvertRequest request, String name) {
        Dialect from = request.from().orElse(Dialect.of(name));
        if (from != Dialect.DRONE || request.to() != Dialect.WOODPECKER) {
            found.add(Problem.BAD_REQUEST
                    .say("file \"" + name + "\" cannot be converted from " + from + " to " + request.to())
                    .addHelp("what can be converted is drone to woodpecker")
                    .addHelp("say --from drone for a file of Drone whose name does not tell it"));
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(project.folder().resolve(request.file()));
            YamlResult read = YamlReader.read(content, name);
            found.addAll(read.diagnostics());
            return read.hasErrors()
                    ? Optional.empty()
                    : Optional.of(DroneConfiguration.parse(new String(content, StandardCharsets.UTF_8), name));
        } catch (IOException e) {
            found.add(Problem.CANNOT_READ
                    .say("file \"" + name + "\" cannot be read: " + Reason.of(e))
                    .addHelp("name a file of Drone"));
            return Optional.empty();
        }
    }

    /** Woodpecker's findings; what waits for an administrator's permission alone is no reason to write nothing. */
    private static List<Diagnostic> judged(WoodpeckerConfiguration workflows) {
        String[] images = workflows.workflows().stream()
                .flatMap(Convert::containers)
                .flatMap(step -> step.image().stream())
                .toArray(String[]::new);
        List<Diagnostic> permitted =
                workflows.trusted().privilegedPlugins(images).diagnostics();
        Stream<Diagnostic> permissions = workflows.diagnostics().stream()
                .filter(finding -> finding.isError() && !permitted.contains(finding))
                .map(finding -> finding.as(Severity.WARNING));
        return Stream.concat(permitted.stream(), permissions)
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    private static Stream<Step> containers(Workflow workflow) {
        return Stream.concat(workflow.allSteps().stream(), workflow.allServices().stream());
    }

    private List<PlannedFile> planned(WoodpeckerConfiguration workflows, String name, ConvertRequest request) {
        found.addAll(project.missingFolders());
        List<PlannedFile> files = new ArrayList<>();
        if (hasErrors()) {
            return files;
        }
        try {
            OutputPaths paths = new OutputPaths(project.output());
            for (CiFile file : workflows.files()) {
                PlannedFile planned = paths.plan(file, name);
                files.add(planned);
                if (!request.overwrites() && Files.isRegularFile(planned.target()) && !planned.isThere()) {
                    found.add(Problem.IN_THE_WAY
                            .at(planned.origin(), "file \"" + planned.path() + "\" is there, and says something else")
                            .addHelp("keep it elsewhere, or overwrite it with --force"));
                }
            }
        } catch (Found outside) {
            found.add(outside.diagnostic());
        } catch (IOException e) {
            found.add(Problem.CANNOT_READ.say("the output folder cannot be read: " + Reason.of(e)));
        }
        return files;
    }
}
