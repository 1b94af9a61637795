package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.BuildRequest;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.EventRequest;
import dev.pipewright.tool.Explain;
import dev.pipewright.tool.ExplainBuild;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Report;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells which jobs run on which events, and why: a table, and for a single event the reasons. */
@Mojo(
        name = "explain",
        requiresDependencyResolution = ResolutionScope.TEST,
        inheritByDefault = false,
        threadSafe = true)
public final class ExplainMojo extends EventMojo {

    /** The jobs to give reasons for; default: all. */
    @Parameter(property = "pipewright.jobs")
    private List<String> jobs = new ArrayList<>();

    /** Whether to give reasons for several events as well. */
    @Parameter(property = "pipewright.why", defaultValue = "false")
    private boolean why;

    @Override
    Answer answer(PipelinePlace place, EventRequest events, Report report) throws MojoExecutionException {
        return new Explain(place, events, report).run(jobs, why, format());
    }

    @Override
    Answer answer(PipelinePlace place, Dialect system, BuildRequest builds, Report report)
            throws MojoExecutionException {
        return new ExplainBuild(place, system, builds, report).run(jobs, why, format());
    }
}
