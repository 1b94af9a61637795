package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.MappedSources;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pipelines of a place, ready to be simulated. */
final class SimulatedPipelines {

    private final PipelinePlace place;
    private final MappedSources configured;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Candidate> pipelines = new ArrayList<>();

    SimulatedPipelines(PipelinePlace place) {
        this.place = place;
        LintSettings settings = LintConfiguration.read(place.project().folder());
        this.configured = settings.sources();
        settings.diagnostics().stream().filter(Diagnostic::isError).forEach(diagnostics::add);
    }

    /**
     * One of them.
     *
     * @param name what people call it: its file, or its class
     * @param file the file that it is, or is written to
     * @param simulation answers only while it is visited
     * @param pipeline the pipeline in Java; empty for a file
     */
    record Candidate(String name, String file, Simulation simulation, Optional<Pipeline> pipeline) {}

    /** Is shown all pipelines at once. */
    interface Visitor {
        void visit(List<Candidate> pipelines) throws IOException;
    }

    /** Shows the pipelines, or none where something is wrong with the place; gives what is wrong. */
    List<Diagnostic> visit(Visitor visitor) {
        try {
            if (place.file().isPresent()) {
                file(place.file().get());
                visitor.visit(pipelines);
            } else {
                new DefinitionWalk(place.definitions(), diagnostics).visit(types -> definitions(types, visitor));
            }
        } catch (IOException e) {
            diagnostics.add(Problem.CANNOT_READ.say("the pipeline cannot be read: " + Reason.of(e)));
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            String why = cause == null ? e.toString() : Reason.of(cause);
            diagnostics.add(Problem.CANNOT_READ.say("the files of the project cannot be read: " + why));
        }
        return List.copyOf(diagnostics);
    }

    /** The lines behind findings. */
    SourceText sources() {
        return place.file().isPresent()
                ? SourceFolders.of(place.project().folder())
                : place.definitions().sourceText(place.project());
    }

    private void file(Path given) throws IOException {
        Path folder = place.project().folder();
        Path path = folder.resolve(given).normalize();
        String name = place.project().name(given);
        Optional<String> revision = place.revision();
        if (revision.isPresent()) {
            committed(name, revision.get());
            return;
        }
        if (!Files.isRegularFile(path)) {
            diagnostics.add(Problem.CANNOT_READ
                    .say("file \"" + name + "\" cannot be read: it does not exist")
                    .addHelp("name a YAML file of the project, or where the definitions are"));
            return;
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        add(name, name, Simulation.of(SimulatedFiles.on(folder)).entry(name).text(text), Optional.empty());
    }

    private void committed(String name, String revision) throws IOException {
        ProjectFiles files = SimulatedFiles.at(new Git(place.project().folder()), revision);
        if (!files.paths().contains(name)) {
            throw new IOException("commit \"" + revision + "\" has no file \"" + name + "\"");
        }
        add(name + " at " + revision, name, Simulation.of(files).entry(name), Optional.empty());
    }

    private void definitions(List<Class<?>> types, Visitor visitor) {
        types.forEach(this::definition);
        try {
            if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
                visitor.visit(pipelines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void definition(Class<?> type) {
        try {
            if (new DefinitionRun(type, place.project().folder(), sources()).configuration()
                    instanceof Pipeline pipeline) {
                add(type.getName(), pipeline);
            } else {
                diagnostics.add(Problem.NO_PIPELINE_OF_SYSTEM
                        .warningAt(
                                DefinitionRun.place(type.getName()),
                                "definition \"" + type.getName() + "\" gives no pipeline of GitLab's")
                        .addHelp("only pipelines of GitLab's can be simulated: name the definitions that are meant"));
            }
        } catch (Found found) {
            diagnostics.add(found.diagnostic());
        } catch (IOException e) {
            diagnostics.add(Problem.CANNOT_READ.say("the pipeline cannot be read: " + Reason.of(e)));
        }
    }

    private void add(String name, Pipeline pipeline) throws IOException {
        Path folder = place.project().folder();
        if (place.revision().isPresent()) {
            committed(pipeline.file(), place.revision().get());
        } else {
            Simulation simulation = Simulation.of(pipeline, SimulatedFiles.on(folder));
            add(name, pipeline.file(), simulation, Optional.of(pipeline));
        }
    }

    private void add(String name, String file, Simulation simulation, Optional<Pipeline> pipeline) {
        Simulation surrounded = place.surroundings().applied(simulation, configured);
        pipelines.add(new Candidate(name, file, surrounded, pipeline));
    }
}
