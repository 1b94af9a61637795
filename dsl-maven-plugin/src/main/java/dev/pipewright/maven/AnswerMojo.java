package dev.pipewright.maven;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Project;
import dev.pipewright.tool.Report;
import dev.pipewright.tool.ResolveSurroundings;
import dev.pipewright.tool.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that answer a question about pipelines are told: which pipelines, and in what form. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class AnswerMojo extends DefinitionMojo {

    /** Where the files lie that are included from elsewhere; what {@code .pipewright.yaml} maps need not be said here. */
    @Parameter
    private Includes includes = new Includes();

    /** Inputs of the file by name, each as YAML. */
    @Parameter
    private Map<String, String> inputs = new LinkedHashMap<>();

    /** Variables that are given when the pipeline is started, each as {@code K=V}. */
    @Parameter(property = "pipewright.variables")
    private List<String> variables = new ArrayList<>();

    /** The YAML file, relative to the project; not asked where definitions, a source or places to scan are given. */
    @Parameter(property = "pipewright.file", defaultValue = ".gitlab-ci.yml")
    private String file;

    /** {@code text}, {@code markdown} or {@code json}. */
    @Parameter(property = "pipewright.format", defaultValue = "text")
    private String format;

    /** Where the answer is written as well, beside the log. */
    @Parameter(property = "pipewright.answerFile")
    private @Nullable File answerFile;

    @Override
    final Verdict run(Project folders, Definitions wanted, String repair, Report report) throws MojoExecutionException {
        PipelinePlace place = namesDefinitions()
                ? PipelinePlace.definitions(folders, wanted)
                : PipelinePlace.file(folders.folder(), Path.of(file));
        if (!namesDefinitions() && !isRoot() && !Files.exists(folders.folder().resolve(file))) {
            getLog().info("there is no " + file + " in this module");
            return Verdict.FINE;
        }
        try {
            PipelinePlace given = place.within(surroundings(folders.folder()));
            Answer answer = answer(given, folders.folder(), report);
            tell(answer.text());
            return answer.verdict();
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException(wrong.getMessage(), wrong);
        } catch (IOException wrong) {
            throw new MojoExecutionException("cannot read: " + wrong.getMessage(), wrong);
        }
    }

    /**
     * Does the work.
     *
     * @param folder the project's
     * @throws IllegalArgumentException where what was asked for contradicts itself; the message says why
     */
    abstract Answer answer(PipelinePlace place, Path folder, Report report) throws IOException, MojoExecutionException;

    final AnswerFormat format() throws MojoExecutionException {
        return Choice.of(AnswerFormat.values(), "format", format, "json");
    }

    private ResolveSurroundings surroundings(Path folder) throws MojoExecutionException {
        return includes.surroundings(folder, inputs, Assignments.of(variables, "a variable", "K=V"));
    }

    private void tell(String text) throws MojoExecutionException {
        text.lines().forEach(line -> getLog().info(line));
        if (answerFile != null) {
            WrittenFile.write(answerFile, () -> text, "the answer", "answerFile");
        }
    }

    @Override
    final String failure(String repair) {
        return "GitLab refuses the pipeline, or it could not be read: see above";
    }
}
