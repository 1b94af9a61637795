package dev.pipewright.tool;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.Fate;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * The account of every key; {@link Verdict#FINDINGS} where the result is refused, or something is lost that may not be.
     *
     * @throws IOException if the account cannot be put into words
     */
    public Answer run(ConvertRequest request, AnswerFormat format) throws IOException {
        String name = project.name(request.file());
        Optional<Conversion<? extends CiConfiguration>> conversion = converted(request, name);
        List<PlannedFile> files =
                hasErrors() ? List.of() : planned(conversion.orElseThrow().configuration(), name, request);
        if (!hasErrors()) {
            found.addAll(new FileWriting(report).write(files));
        }
        new Findings(SourceFolders.of(project.folder()), report).tell(found);
        List<PlannedFile> written = hasErrors() ? List.of() : files;
        String text = conversion.isEmpty()
                ? ""
                : new ConvertText(name, conversion.get().notes(), written, found).of(format);
        boolean loses = !request.mayLose()
                && conversion.stream()
                        .flatMap(result -> result.notes().stream())
                        .anyMatch(note -> note.fate() == Fate.LOST);
        return new Answer(text, !hasErrors() && loses ? Verdict.FINDINGS : Verdict.of(found));
    }

    private boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    private Optional<Conversion<? extends CiConfiguration>> converted(ConvertRequest request, String name) {
        Dialect from = request.from().orElse(Dialect.of(name));
        Optional<Route> route = Route.of(from, request.to());
        if (route.isEmpty()) {
            found.add(Problem.BAD_REQUEST
                    .say("file \"" + name + "\" cannot be converted from " + from + " to " + request.to())
                    .addHelp("what can be converted is " + Route.all())
                    .addHelp("say --from drone for a file of Drone whose name does not tell it"));
            return Optional.empty();
        }
        return read(request, name).flatMap(text -> {
            Route.Arrival arrival =
                    route.get().arrive(new Route.Departure(text, name, project, request.defaultBranch()));
            found.addAll(arrival.findings());
            return arrival.conversion();
        });
    }

    private Optional<String> read(ConvertRequest request, String name) {
        try {
            byte[] content = Files.readAllBytes(project.folder().resolve(request.file()));
            YamlResult read = YamlReader.read(content, name);
            found.addAll(read.diagnostics());
            return read.hasErrors() ? Optional.empty() : Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            found.add(Problem.CANNOT_READ
                    .say("file \"" + name + "\" cannot be read: " + Reason.of(e))
                    .addHelp("name a file of Drone or GitLab"));
            return Optional.empty();
        }
    }

    private List<PlannedFile> planned(CiConfiguration configuration, String name, ConvertRequest request) {
        found.addAll(project.missingFolders());
        List<PlannedFile> files = new ArrayList<>();
        if (hasErrors()) {
            return files;
        }
        try {
            OutputPaths paths = new OutputPaths(project.output());
            for (CiFile file : configuration.files()) {
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
