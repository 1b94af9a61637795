package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.BuildRequest;
import dev.pipewright.tool.ChangedFiles;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.EventRequest;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals about events are told besides: which events. */
abstract class EventMojo extends AnswerMojo {

    /**
     * The events: {@code push}, {@code branch}, {@code mr}, {@code tag}, {@code schedule}, {@code web} ..., and behind a colon
     * the branch or tag, {@code mr:feature/x}; all of the first five unless said. For Drone and Woodpecker {@code push},
     * {@code pull_request}, {@code tag}, {@code promote} ...; the first three and each that the file speaks of unless said.
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

    /** The CI system: {@code gitlab}, {@code drone} or {@code woodpecker}; what the name of the file tells unless said. */
    @Parameter(property = "pipewright.dialect")
    private @Nullable String dialect;

    /**
     * What a build of Drone or an event of Woodpecker is like, each as {@code K=V}: {@code branch}, {@code ref}, {@code target},
     * {@code cron} ...; what starts it says {@code scenario}.
     */
    @Parameter(property = "pipewright.build")
    private List<String> build = new ArrayList<>();

    /** Whether an administrator trusts the repository; for Drone and Woodpecker. */
    @Parameter(property = "pipewright.trusted", defaultValue = "false")
    private boolean trusted;

    @Override
    final Answer answer(PipelinePlace place, Path folder, Report report) throws IOException, MojoExecutionException {
        Dialect system = system(place);
        return system == Dialect.GITLAB
                ? answer(place, events(folder), report)
                : answer(place, system, builds(), report);
    }

    private Dialect system(PipelinePlace place) throws MojoExecutionException {
        return dialect == null
                ? Dialect.of(place.file().map(Path::toString).orElse(""))
                : Choice.of(Dialect.values(), "dialect", dialect, "drone");
    }

    private BuildRequest builds() throws MojoExecutionException {
        Map<String, String> facts = new LinkedHashMap<>(Assignments.of(build, "what a build is like", "K=V"));
        if (!scenario.isEmpty()) {
            facts.put("event", String.join(",", scenario));
        }
        return new BuildRequest(facts, Map.of(), Map.of(), changes, trusted);
    }

    /**
     * Does the work for Drone or Woodpecker.
     *
     * @throws IllegalArgumentException where what was asked for makes no sense to the system; the message says why
     */
    abstract Answer answer(PipelinePlace place, Dialect system, BuildRequest builds, Report report)
            throws MojoExecutionException;

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
