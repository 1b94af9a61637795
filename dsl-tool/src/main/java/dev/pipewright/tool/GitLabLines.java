package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.ContradictoryScenarioException;
import dev.pipewright.gitlab.simulate.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Answers many questions about GitLab's configurations in one process: a JSON object a line in, and one a line out, in the same
 * order. A line that cannot be used is answered by an error and never ends the run.
 */
public final class GitLabLines {

    private GitLabLines() {}

    /**
     * Judges: {@code {"id", "yaml", "files"?, "inputs"?, "vars"?, "target"?}} in, {@code {"id", "valid", "errors": [...],
     * "warnings": [...]}} out.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void lint(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        LintRequest::new,
                        GitLabLines::linted,
                        reason -> verdict(false, List.of(Problem.BAD_REQUEST.say(reason))),
                        "the text cannot be judged")
                .run(in, out);
    }

    /**
     * Resolves: {@code {"id", "yaml", "files"?, "inputs"?, "vars"?}} in, {@code {"id", "valid", "errors", "stages", "jobs"}}
     * out.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void resolve(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        LintRequest::new,
                        request ->
                                ResolveText.fields(request.resolver().resolve(Pipeline.DEFAULT_FILE, request.yaml())),
                        ResolveText::refusal,
                        "the text cannot be resolved")
                .run(in, out);
    }

    /**
     * Runs each for an event: {@code {"id", "yaml", "files"?, "source"?, "ref"?, "tag"?, "changes"?, "vars"?, "project_vars"?,
     * "pipeline_vars"?, "kubernetes"?, "inputs"?}} in, {@code {"id", "created", "phase"?, "errors"?, "stages"?, "jobs",
     * "workflow"?}} out. The variables are those that are given, and the few that are in every pipeline. A line that cannot be
     * used is answered with the phase {@code request}.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void simulate(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        SimulateRequest::new,
                        request -> RunText.fields(run(request)),
                        RunText::refusal,
                        "the line cannot be simulated")
                .run(in, out);
    }

    private static JsonAnswer.Fields linted(LintRequest request) throws Found {
        CheckConfiguration configuration = CheckConfiguration.standard();
        String target = request.target();
        if (target != null) {
            try {
                configuration = configuration.target(target);
            } catch (IllegalArgumentException e) {
                throw LineRequest.bad(String.valueOf(e.getMessage()));
            }
        }
        Linted linted = new Lint(request.resolver(), configuration).text(request.yaml(), Pipeline.DEFAULT_FILE);
        return verdict(linted.valid(), linted.findings());
    }

    private static JsonAnswer.Fields verdict(boolean isValid, List<Diagnostic> findings) {
        return json -> {
            json.writeBooleanField("valid", isValid);
            FindingsJson.write(json, findings);
        };
    }

    private static Run run(SimulateRequest request) throws Found {
        try {
            return request.simulation().run(request.scenario());
        } catch (ContradictoryScenarioException e) {
            throw LineRequest.bad("the scenario contradicts itself: " + e.reason());
        }
    }
}
