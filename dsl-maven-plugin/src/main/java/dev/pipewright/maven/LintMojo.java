package dev.pipewright.maven;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.tool.FailOn;
import dev.pipewright.tool.FindingsFormat;
import dev.pipewright.tool.LintFiles;
import dev.pipewright.tool.Report;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Judges GitLab CI files, written by hand or not, and fails where GitLab would refuse them or a check finds an error. */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.VERIFY,
        aggregator = true,
        inheritByDefault = false,
        threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public final class LintMojo extends ResolvingMojo {

    /** The files, relative to the project. */
    @Parameter(property = "pipewright.files", defaultValue = ".gitlab-ci.yml")
    private List<String> files;

    /** A report beside the log: {@code json}, {@code sarif}, {@code codequality} or {@code junit}; {@code text} is none. */
    @Parameter(property = "pipewright.format", defaultValue = "text")
    private String format;

    /** Where the report is written, unless the format is {@code text}. */
    @Parameter(
            property = "pipewright.reportFile",
            defaultValue = "${project.build.directory}/pipewright/findings.report",
            required = true)
    private File reportFile;

    /** The mildest finding that fails the build: {@code error}, {@code warning}, {@code info}; or {@code never}. */
    @Parameter(property = "pipewright.failOn", defaultValue = "error")
    private String failOn;

    /** The version of GitLab, such as {@code 18.6}; default: that of {@code .pipewright.yaml}, or the newest. */
    @Parameter(property = "pipewright.target")
    private @Nullable String target;

    /** Whether to repair what can be repaired, changing only the lines concerned. */
    @Parameter(property = "pipewright.fix", defaultValue = "false")
    private boolean fix;

    /** Whether to do nothing at all. */
    @Parameter(property = "pipewright.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        if (target != null && !target.matches("\\d+\\.\\d+(\\.\\d+)?")) {
            throw new MojoExecutionException("\"target\" takes a version such as 18.6, but got \"" + target
                    + "\": set it with '-Dpipewright.target=18.6'");
        }
        FindingsFormat wanted = Choice.of(FindingsFormat.values(), "format", format, "sarif");
        FailOn failing = Choice.of(FailOn.values(), "failOn", failOn, "warning");
        Report report = new LogReport(getLog());
        Path project = folder();
        List<Diagnostic> findings = new LintFiles(
                        project, surroundings(), Optional.ofNullable(target), report, Optional.empty())
                .run(files.stream().map(Path::of).toList(), fix);
        SourceText sources = SourceFolders.of(project);
        TextRenderer text = new TextRenderer(sources);
        findings.forEach(finding -> report.finding(finding, text.render(finding)));
        if (wanted != FindingsFormat.TEXT) {
            WrittenFile.write(reportFile, () -> wanted.render(findings, sources), "the report", "reportFile");
            getLog().info("wrote " + reportFile);
        }
        end(failing, findings);
    }

    private void end(FailOn failing, List<Diagnostic> findings) throws MojoExecutionException, MojoFailureException {
        List<Diagnostic> grave = findings.stream().filter(failing::fails).toList();
        long errors = grave.stream().filter(Diagnostic::isError).count();
        String what = errors == grave.size() ? "error" : "finding";
        switch (failing.verdict(findings)) {
            case FINE ->
                getLog().info(findings.isEmpty() ? "nothing was found" : "nothing was found that fails the build");
            case FINDINGS ->
                throw new MojoFailureException(
                        (grave.size() == 1 ? "1 " + what + " was" : grave.size() + " " + what + "s were") + " found: "
                                + repair(grave));
            case COULD_NOT_RUN ->
                throw new MojoExecutionException(
                        "not everything could be judged: see above, and name the files with '-Dpipewright.files=...'");
        }
    }

    private String repair(List<Diagnostic> grave) {
        boolean repairable =
                !fix && grave.stream().anyMatch(each -> each.repair().isPresent());
        return repairable
                ? "run 'mvn pipewright:lint -Dpipewright.fix=true', which repairs what it can, and correct the rest"
                : "correct the files, and run 'mvn pipewright:lint'";
    }
}
