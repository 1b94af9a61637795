package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.Score;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Rates the pipeline by accuracy, actionability, promptness, cost and effort, and names the changes that would help most. */
@Mojo(name = "score", requiresDependencyResolution = ResolutionScope.TEST, inheritByDefault = false, threadSafe = true)
public final class ScoreMojo extends AnswerMojo {

    @Override
    Answer answer(PipelinePlace place, Path folder, Report report) throws MojoExecutionException {
        return new Score(place, report).run(format());
    }
}
