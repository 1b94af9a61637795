package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.BuildRequest;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.EventRequest;
import dev.pipewright.tool.OutcomeRequest;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.Simulate;
import dev.pipewright.tool.SimulateBuild;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells which pipeline an event gives, its jobs or the phase that refuses it; and what then runs. */
@Mojo(
        name = "simulate",
        requiresDependencyResolution = ResolutionScope.TEST,
        inheritByDefault = false,
        threadSafe = true)
public final class SimulateMojo extends EventMojo {

    /** How jobs of GitLab, or steps of Drone and Woodpecker, end that do not succeed, each as {@code JOB=CODE}. */
    @Parameter(property = "pipewright.exits")
    private List<String> exits = new ArrayList<>();

    /** Jobs, or steps of Drone and Woodpecker, that fail: what then runs, is skipped and waits is told as well. */
    @Parameter(property = "pipewright.fails")
    private List<String> fails = new ArrayList<>();

    /** Manual jobs of GitLab that somebody starts. */
    @Parameter(property = "pipewright.starts")
    private List<String> starts = new ArrayList<>();

    @Override
    Answer answer(PipelinePlace place, EventRequest events, Report report) throws MojoExecutionException {
        boolean asks = !exits.isEmpty() || !fails.isEmpty() || !starts.isEmpty();
        Optional<OutcomeRequest> outcomes =
                asks ? Optional.of(OutcomeRequest.of(exitCodes(), fails, starts)) : Optional.empty();
        return new Simulate(place, events, report).run(outcomes, format());
    }

    @Override
    Answer answer(PipelinePlace place, Dialect system, BuildRequest builds, Report report)
            throws MojoExecutionException {
        if (!starts.isEmpty()) {
            throw new IllegalArgumentException("\"starts\" is for GitLab: " + system + " has no manual steps");
        }
        return new SimulateBuild(place, system, builds.ending(exits(), fails), report).run(format());
    }

    private Map<String, Integer> exitCodes() throws MojoExecutionException {
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (Map.Entry<String, String> exit : exits().entrySet()) {
            if (!exit.getValue().matches("[0-9]{1,3}")) {
                throw new MojoExecutionException("\"exits\" takes exit codes, but got \"" + exit.getValue()
                        + "\" for job \"" + exit.getKey() + '"');
            }
            codes.put(exit.getKey(), Integer.valueOf(exit.getValue()));
        }
        return codes;
    }

    private Map<String, String> exits() throws MojoExecutionException {
        return Assignments.of(exits, "how a job ends", "JOB=CODE");
    }
}
