package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Answers many questions about Woodpecker's workflows in one process: a JSON object a line in, {@code {"id", "yaml", "file"?,
 * "files"?, "event"?, "branch"?, "ref"?, "cron"?, "target"?, "message"?, "changes"?, "trusted"?, "privileged_plugins"?,
 * "secrets"?, "exit"?}}, and one a line out, in the same order. {@code yaml} without {@code file} is the
 * workflow {@code woodpecker}. A line that cannot be used is answered by an error and never ends the run.
 */
public final class WoodpeckerLines {

    private WoodpeckerLines() {}

    /**
     * Judges as Woodpecker does: {@code {"id", "valid", "errors": [...], "warnings": [...]}} out.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void lint(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        WoodpeckerRequest::new,
                        request -> verdict(judged(request).findings().stream()
                                .map(Finding::diagnostic)
                                .toList()),
                        reason -> verdict(List.of(Problem.BAD_REQUEST.say(reason))),
                        "the text cannot be judged")
                .run(in, out);
    }

    /**
     * Tells what an event runs: {@code {"id", "created", "valid", "phase"?, "errors"?, "workflows"}} out. A workflow has its
     * stages, which run one after the other, and a stage its steps. With {@code "exit": {step: code}} the pipeline, its workflows and
     * their steps also have a {@code status}; a step is its name, or {@code workflow/step}, its code a number or {@code error}. A line that cannot be used is answered with the phase
     * {@code request}.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void simulate(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        WoodpeckerRequest::new,
                        request -> WorkflowsText.fields(judged(request), request.endings()),
                        WorkflowsText::refusal,
                        "the line cannot be simulated")
                .run(in, out);
    }

    private static WoodpeckerVerdict judged(WoodpeckerRequest request) throws Found {
        return WoodpeckerVerdict.of(request.files(), request.event());
    }

    private static JsonAnswer.Fields verdict(List<Diagnostic> findings) {
        return json -> {
            json.writeBooleanField("valid", findings.stream().noneMatch(Diagnostic::isError));
            FindingsJson.write(json, findings);
        };
    }
}
