package dev.pipewright.maven;

import dev.pipewright.gitlab.resolve.include.MappedSources;
import dev.pipewright.tool.ResolveSurroundings;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of others lie that a configuration includes:
 *
 * <pre>{@code
 * <includes>
 *   <projects>
 *     <project>group/ci@v1=../ci</project>
 *   </projects>
 *   <remotes>
 *     <remote>https://example.com/ci/=vendor/example</remote>
 *   </remotes>
 *   <templates>vendor/templates</templates>
 * </includes>
 * }</pre>
 *
 * <p>Paths are relative to the project. What {@code .pipewright.yaml} maps need not be said here.
 */
public final class Includes {

    private List<String> projects = new ArrayList<>();
    private List<String> remotes = new ArrayList<>();
    private @Nullable File templates;

    /** Nothing is mapped; Maven sets the rest. */
    public Includes() {}

    /**
     * With what a goal gives to the file and to its pipeline.
     *
     * @throws MojoExecutionException where a project or a remote file has no path
     */
    ResolveSurroundings surroundings(Path project, Map<String, String> inputs, Map<String, String> variables)
            throws MojoExecutionException {
        MappedSources sources = MappedSources.none();
        for (Map.Entry<String, String> each :
                Assignments.of(projects, "a project", "group/project=DIR").entrySet()) {
            sources = sources.project(each.getKey(), project.resolve(each.getValue()));
        }
        for (Map.Entry<String, String> each :
                Assignments.of(remotes, "a remote file", "URL=PATH").entrySet()) {
            sources = sources.remote(each.getKey(), project.resolve(each.getValue()));
        }
        if (templates != null) {
            sources = sources.templates(templates.toPath());
        }
        return new ResolveSurroundings(sources, inputs, variables);
    }
}
