package dev.pipewright.maven;

import dev.pipewright.tool.ResolveSurroundings;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What goals about files of a project are told: its folder, and what the files include from elsewhere and are given. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class ResolvingMojo extends AbstractMojo {

    /** The project's folder: the files and what they include are found below it, and its {@code .pipewright.yaml}. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File folder;

    /** Where the files lie that are included from elsewhere; what {@code .pipewright.yaml} maps need not be said here. */
    @Parameter
    private Includes includes = new Includes();

    /** Inputs of the file by name, each as YAML. */
    @Parameter
    private Map<String, String> inputs = new LinkedHashMap<>();

    /** Variables that are there before the pipeline is; rules of includes see them. */
    @Parameter
    private Map<String, String> variables = new LinkedHashMap<>();

    final Path folder() {
        return folder.toPath();
    }

    final ResolveSurroundings surroundings() throws MojoExecutionException {
        return includes.surroundings(folder(), inputs, variables);
    }
}
