package dev.pipewright.maven;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.ResolveText;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes as JSON what GitLab makes of a file: its verdict, the stages, the jobs as they will run; fails where it is refused. */
@Mojo(name = "resolve", aggregator = true, inheritByDefault = false, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class ResolveMojo extends ResolvingMojo {

    /** The file, relative to the project. */
    @Parameter(property = "pipewright.file", defaultValue = ".gitlab-ci.yml", required = true)
    private String file;

    /** Where the JSON is written. */
    @Parameter(
            property = "pipewright.resolvedFile",
            defaultValue = "${project.build.directory}/pipewright/resolved.json",
            required = true)
    private File resolvedFile;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path project = folder();
        if (!Files.isReadable(project.resolve(file))) {
            throw new MojoExecutionException(
                    "file \"" + file + "\" cannot be read: name another one with '-Dpipewright.file=...'");
        }
        Report report = new LogReport(getLog());
        TextRenderer text = new TextRenderer(SourceFolders.of(project));
        Consumer<Diagnostic> findings = finding -> report.finding(finding, text.render(finding));
        Resolution resolution = surroundings().resolver(project, findings).resolve(file.replace('\\', '/'));
        resolution.diagnostics().forEach(findings);
        WrittenFile.write(resolvedFile, () -> ResolveText.of(resolution, "") + "\n", "the result", "resolvedFile");
        getLog().info("wrote " + resolvedFile);
        if (!resolution.isValid()) {
            throw new MojoFailureException(
                    "GitLab would refuse \"" + file + "\": correct it, and run 'mvn pipewright:resolve'");
        }
    }
}
