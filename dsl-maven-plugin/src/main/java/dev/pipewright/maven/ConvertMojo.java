package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.Convert;
import dev.pipewright.tool.ConvertRequest;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of one CI system as that of another, and tells what of it means something else there or is lost: Drone to Woodpecker
 * or GitLab, GitLab to Drone, Drone 0.8 to Drone. Fails, and writes nothing, where the other system would refuse the result, or a
 * file that says something else is in the way.
 */
@Mojo(name = "convert", aggregator = true, inheritByDefault = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ConvertMojo extends AbstractMojo {

    /** The project's folder. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File folder;

    /** The CI system to write for: {@code woodpecker}, {@code gitlab} or {@code drone}. */
    @Parameter(property = "pipewright.to", required = true)
    private String to;

    /** The CI system of the file: {@code drone}, {@code drone-0.8} or {@code gitlab}; what the name of the file tells unless said. */
    @Parameter(property = "pipewright.from")
    private @Nullable String from;

    /** The file, relative to the project. */
    @Parameter(property = "pipewright.file", defaultValue = ".drone.yml", required = true)
    private String file;

    /** The folder below which the files are written. */
    @Parameter(property = "pipewright.outputDirectory", defaultValue = "${project.basedir}", required = true)
    private File outputDirectory;

    /** The default branch of the project: GitLab has a variable for it, Drone its name. */
    @Parameter(property = "pipewright.defaultBranch", defaultValue = "main")
    private String defaultBranch;

    /** Whether files that say something else are overwritten. */
    @Parameter(property = "pipewright.force", defaultValue = "false")
    private boolean force;

    /** Whether the build fails where something is lost; the files are written even so. */
    @Parameter(property = "pipewright.failOnLoss", defaultValue = "false")
    private boolean failOnLoss;

    /** The form of the account of all keys: {@code text}, {@code markdown} or {@code json}. */
    @Parameter(property = "pipewright.format", defaultValue = "text")
    private String format;

    /** Where the account is written as well, beside the log. */
    @Parameter(property = "pipewright.answerFile")
    private @Nullable File answerFile;

    /** Whether to do nothing at all. */
    @Parameter(property = "pipewright.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        Answer answer = answer();
        answer.text().lines().forEach(line -> getLog().info(line));
        if (answerFile != null) {
            WrittenFile.write(answerFile, answer::text, "the account", "answerFile");
        }
        switch (answer.verdict()) {
            case FINE -> getLog().debug("all is written");
            case FINDINGS ->
                throw new MojoFailureException(
                        failOnLoss
                                ? "something is lost, or the result would be refused: see above"
                                : "the result would be refused, and nothing was written: see above");
            case COULD_NOT_RUN ->
                throw new MojoExecutionException("nothing was converted: see above; files that are there"
                        + " are overwritten with '-Dpipewright.force=true'");
        }
    }

    private Answer answer() throws MojoExecutionException {
        ConvertRequest request = new ConvertRequest(
                Path.of(file),
                from == null ? Optional.empty() : Optional.of(source(from)),
                Choice.of(Dialect.values(), "to", to, "gitlab"),
                defaultBranch,
                force,
                !failOnLoss);
        AnswerFormat wanted = Choice.of(AnswerFormat.values(), "format", format, "markdown");
        Project project = Project.of(folder.toPath()).output(outputDirectory.toPath());
        try {
            return new Convert(project, new LogReport(getLog())).run(request, wanted);
        } catch (IOException e) {
            throw new MojoExecutionException("the account cannot be written: " + e.getMessage(), e);
        }
    }

    private static Dialect source(String word) throws MojoExecutionException {
        return Dialect.named(word)
                .orElseThrow(
                        () -> new MojoExecutionException("\"from\" takes one of drone, drone-0.8, gitlab, but got \""
                                + word + "\": set it with '-Dpipewright.from=drone'"));
    }
}
