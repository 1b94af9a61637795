package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.BuildRequest;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.Diff;
import dev.pipewright.tool.EventRequest;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Report;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells what the pipeline does differently than at a commit: jobs gained, lost and changed on each event. */
@Mojo(name = "diff", requiresDependencyResolution = ResolutionScope.TEST, inheritByDefault = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class DiffMojo extends EventMojo {

    /** The commit that has the old version. */
    @Parameter(property = "pipewright.ref", defaultValue = "HEAD", required = true)
    private String ref;

    @Override
    Answer answer(PipelinePlace place, EventRequest events, Report report) throws MojoExecutionException {
        return new Diff(place.at(ref), place, events, report).run(format()).answer();
    }

    @Override
    Answer answer(PipelinePlace place, Dialect system, BuildRequest builds, Report report) {
        throw new IllegalArgumentException("diff compares pipelines of GitLab, and not what is for " + system);
    }
}
