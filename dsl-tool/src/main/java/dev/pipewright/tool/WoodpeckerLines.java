package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Answers many questions about Woodpecker's workflows in one process: a JSON object a line in, {@code {"id", "yaml", "file"?,
 * "files"?, "event"?, "branch"?, "ref"?, "cron"?, "target"?, "message"?, "changes"?, "trusted"?, "privileged_plugins"?,
 * "secrets"?, "exit"?}}, and one a line out, in the same order. {@code yaml} without {@code file} is the
 * workflow {@code woodpecker}. A line that cannot be used is answered by an error and never ends the run.
 */
public final class WoodpeckerLines {

    private WoodpeckerLines() {}

    /**
     * Judges as Woodpecker does: {@code {"id", "valid", "error"?, "errors": [...], "warnings": [...], "messages": [...]}} out.
     * {@code error} is what Woodpecker says where the event ends in an error; {@code messages} is what its linter says of the files
     * as they are written, each {@code {"type", "message", "warning", "data"?: {"file", "field", "docs"?}}}.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void lint(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        WoodpeckerRequest::new,
                        WoodpeckerLines::linted,
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

    private static JsonAnswer.Fields linted(WoodpeckerRequest request) throws Found {
        WoodpeckerVerdict verdict = judged(request);
        List<Finding> messages = new ArrayList<>();
        new TreeMap<>(request.files())
                .forEach((file, text) -> messages.addAll(WoodpeckerVerdict.lint(file, text, request.event())));
        JsonAnswer.Fields findings =
                verdict(verdict.findings().stream().map(Finding::diagnostic).toList());
        return json -> {
            findings.write(json);
            if (!verdict.isValid()) {
                json.writeStringField(
                        "error", verdict.findings().stream().map(Finding::words).collect(Collectors.joining("; ")));
            }
            JsonAnswer.objects(json, "messages", messages, WoodpeckerLines::message);
        };
    }

    private static void message(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("type", finding.kind().part());
        json.writeStringField("message", finding.message());
        json.writeBooleanField("warning", finding.isWarning());
        if (finding.field().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("data");
        json.writeStringField("file", finding.place().file());
        json.writeStringField("field", finding.field());
        if (finding.docs().isPresent()) {
            json.writeStringField("docs", finding.docs().get());
        }
        json.writeEndObject();
    }

    private static JsonAnswer.Fields verdict(List<Diagnostic> findings) {
        return json -> {
            json.writeBooleanField("valid", findings.stream().noneMatch(Diagnostic::isError));
            FindingsJson.write(json, findings);
        };
    }
}
