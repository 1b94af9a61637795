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
import java.util.List;
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

    /** Jobs that fail: what then runs, is skipped and waits is told as well. */
    @Parameter(property = "pipewright.fails")
    private List<String> fails = new ArrayList<>();

    /** Manual jobs that somebody starts. */
    @Parameter(property = "pipewright.starts")
    private List<String> starts = new ArrayList<>();

    @Override
    Answer answer(PipelinePlace place, EventRequest events, Report report) throws MojoExecutionException {
        Optional<OutcomeRequest> outcomes =
                fails.isEmpty() && starts.isEmpty() ? Optional.empty() : Optional.of(OutcomeRequest.of(fails, starts));
        return new Simulate(place, events, report).run(outcomes, format());
    }

    @Override
    Answer answer(PipelinePlace place, Dialect system, BuildRequest builds, Report report)
            throws MojoExecutionException {
        if (!fails.isEmpty() || !starts.isEmpty()) {
            throw new IllegalArgumentException("\"fails\" and \"starts\" are for GitLab");
        }
        return new SimulateBuild(place, system, builds, report).run(format());
    }
}
