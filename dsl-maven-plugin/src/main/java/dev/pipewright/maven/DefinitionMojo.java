package dev.pipewright.maven;

import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.Project;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.Verdict;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What goals about definitions are told: which definitions there are, and where their files go. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class DefinitionMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The classes of the definitions to run; without any, all that are found run. */
    @Parameter(property = "pipewright.definitions")
    private List<String> definitions = new ArrayList<>();

    /** Folders of classes, or jars, in which definitions are looked for; default: the project's main classes. */
    @Parameter(property = "pipewright.scan")
    private List<File> scan = new ArrayList<>();

    /** A single Java file with a definition, compiled in memory, instead of compiled classes. */
    @Parameter(property = "pipewright.source")
    private @Nullable File source;

    /** The folder below which the files are written. */
    @Parameter(property = "pipewright.outputDirectory", defaultValue = "${project.basedir}")
    private File outputDirectory;

    /** Whether to do nothing at all. */
    @Parameter(property = "pipewright.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        Verdict verdict = run(folders(), definitions(), repair(), new LogReport(getLog()));
        switch (verdict) {
            case FINE -> getLog().debug("all is well");
            case FINDINGS -> throw new MojoFailureException(failure(repair()));
            case COULD_NOT_RUN -> throw new MojoExecutionException(failure(repair()));
        }
    }

    abstract Verdict run(Project folders, Definitions wanted, String repair, Report report)
            throws MojoExecutionException;

    /** What the build says when it fails, after the findings; ends with the command that repairs. */
    abstract String failure(String repair);

    /** Whether the user says which definitions are meant. */
    final boolean namesDefinitions() {
        return source != null || !definitions.isEmpty() || !scan.isEmpty();
    }

    /** Whether Maven was started for this project, and not for one that has it as a module. */
    final boolean isRoot() {
        return project.isExecutionRoot();
    }

    private String repair() {
        String goal = "mvn pipewright:generate" + (isConfiguredByExecution() ? "@" + execution.getExecutionId() : "");
        return session.getAllProjects().size() > 1 ? goal + " -pl :" + project.getArtifactId() : goal;
    }

    /** On the command line Maven takes the configuration of an execution only where the execution is named. */
    private boolean isConfiguredByExecution() {
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin == null) {
            return false;
        }
        PluginExecution configured = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        return configured != null && !Objects.equals(configured.getConfiguration(), plugin.getConfiguration());
    }

    private Project folders() {
        Path folder = project.getBasedir().toPath();
        List<Path> sources = Stream.of(
                        project.getCompileSourceRoots().stream(),
                        project.getTestCompileSourceRoots().stream(),
                        Stream.of(folder.toString()))
                .flatMap(each -> each)
                .map(Path::of)
                .toList();
        return new Project(folder, outputDirectory.toPath(), sources);
    }

    private Definitions definitions() throws MojoExecutionException {
        return new Definitions(
                definitions, places(), classPath(), Optional.ofNullable(source).map(File::toPath));
    }

    private List<Path> places() {
        if (!scan.isEmpty()) {
            return scan.stream().map(File::toPath).toList();
        }
        boolean elsewhere = source != null || !definitions.isEmpty();
        return elsewhere ? List.of() : List.of(Path.of(project.getBuild().getOutputDirectory()));
    }

    private List<Path> classPath() throws MojoExecutionException {
        try {
            // Maven lists the folders of classes of every module, also of one that has nothing to compile.
            List<Path> entries = project.getTestClasspathElements().stream()
                    .map(Path::of)
                    .filter(entry -> Files.exists(entry) || entry.toString().endsWith(".jar"))
                    .toList();
            return Stream.concat(entries.stream(), scan.stream().map(File::toPath))
                    .distinct()
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the class path of the project is not known", e);
        }
    }
}
