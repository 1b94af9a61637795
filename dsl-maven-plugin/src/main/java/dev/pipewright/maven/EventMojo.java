package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.ChangedFiles;
import dev.pipewright.tool.EventRequest;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals about events are told besides: which events. */
abstract class EventMojo extends AnswerMojo {

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

    /** The default branch of the project; {@code main} unless said. */
    @Parameter(property = "pipewright.defaultBranch")
    private @Nullable String defaultBranch;

    @Override
    final Answer answer(PipelinePlace place, Path folder, Report report) throws IOException, MojoExecutionException {
        return answer(place, events(folder), report);
    }

    /**
     * Does the work.
     *
     * @throws IllegalArgumentException where what was asked for contradicts itself; the message says why
     */
    abstract Answer answer(PipelinePlace place, EventRequest events, Report report) throws MojoExecutionException;

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
}
