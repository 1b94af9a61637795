package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.ChangedFiles;
import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.EventRequest;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Project;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.ResolveSurroundings;
import dev.pipewright.tool.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals about events are told: which events, and which pipelines. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class EventMojo extends DefinitionMojo {

    /**
     * The events: {@code push}, {@code branch}, {@code mr}, {@code tag}, {@code schedule}, {@code web} ..., and behind a colon
     * the branch or tag, {@code mr:feature/x}; all of the first five unless said.
     */
    @Parameter(property = "scenario")
    private List<String> scenario = new ArrayList<>();

    /** The files that a push or a merge request changes; default: every {@code changes} holds. */
    @Parameter(property = "pipewright.changes")
    private List<String> changes = new ArrayList<>();

    /** A commit: the changed files are those in which the working tree differs from where it left it. */
    @Parameter(property = "pipewright.changesSince")
    private @Nullable String changesSince;

    /** Where the files lie that are included from elsewhere; what {@code .pipewright.yaml} maps need not be said here. */
    @Parameter
    private Includes includes = new Includes();

    /** Inputs of the file by name, each as YAML. */
    @Parameter
    private Map<String, String> inputs = new LinkedHashMap<>();

    /** Variables that are given when the pipeline is started, each as {@code K=V}. */
    @Parameter(property = "pipewright.variables")
    private List<String> variables = new ArrayList<>();

    /** The default branch of the project; {@code main} unless said. */
    @Parameter(property = "pipewright.defaultBranch")
    private @Nullable String defaultBranch;

    /** The YAML file, relative to the project; not asked where definitions, a source or places to scan are given. */
    @Parameter(property = "pipewright.file", defaultValue = ".gitlab-ci.yml")
    private String file;

    /** {@code text}, {@code markdown} or {@code json}. */
    @Parameter(property = "pipewright.format", defaultValue = "text")
    private String format;

    /** Where the answer is written as well, beside the log. */
    @Parameter(property = "pipewright.answerFile")
    private @Nullable File answerFile;

    @Override
    final Verdict run(Project folders, Definitions wanted, String repair, Report report) throws MojoExecutionException {
        PipelinePlace place = namesDefinitions()
                ? PipelinePlace.definitions(folders, wanted)
                : PipelinePlace.file(folders.folder(), Path.of(file));
        if (!namesDefinitions() && !isRoot() && !Files.exists(folders.folder().resolve(file))) {
            getLog().info("there is no " + file + " in this module");
            return Verdict.FINE;
        }
        try {
            PipelinePlace given = place.within(surroundings(folders.folder()));
            Answer answer = answer(given, events(folders.folder()), report);
            tell(answer.text());
            return answer.verdict();
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException(wrong.getMessage(), wrong);
        } catch (IOException wrong) {
            throw new MojoExecutionException("cannot read: " + wrong.getMessage(), wrong);
        }
    }

    /**
     * Does the work.
     *
     * @throws IllegalArgumentException where what was asked for contradicts itself; the message says why
     */
    abstract Answer answer(PipelinePlace place, EventRequest events, Report report) throws MojoExecutionException;

    final AnswerFormat format() throws MojoExecutionException {
        return Choice.of(AnswerFormat.values(), "format", format, "json");
    }

    private ResolveSurroundings surroundings(Path folder) throws MojoExecutionException {
        return includes.surroundings(folder, inputs, Assignments.of(variables, "a variable", "K=V"));
    }

    private EventRequest events(Path folder) throws IOException {
        EventRequest events = EventRequest.standard();
        if (defaultBranch != null) {
            events = events.defaultBranch(defaultBranch);
        }
        for (String word : scenario) {
            events = events.event(word);
        }
        if (!changes.isEmpty() && changesSince != null) {
            throw new IllegalArgumentException(
                    "\"changes\" and \"changesSince\" both say which files change: give one");
        }
        if (!changes.isEmpty()) {
            events = events.changing(changes);
        }
        if (changesSince != null) {
            events = events.changing(ChangedFiles.since(folder, changesSince));
        }
        return events;
    }

    private void tell(String text) throws MojoExecutionException {
        text.lines().forEach(line -> getLog().info(line));
        if (answerFile != null) {
            WrittenFile.write(answerFile, () -> text, "the answer", "answerFile");
        }
    }

    @Override
    final String failure(String repair) {
        return "GitLab refuses the pipeline, or it could not be read: see above";
    }
}
