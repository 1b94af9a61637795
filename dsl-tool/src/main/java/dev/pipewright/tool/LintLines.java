package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Judges many texts in one process: a JSON object a line in, {@code {"id", "yaml", "files"?, "inputs"?, "vars"?,
 * "target"?}}, and one a line out, in the same
 * order: {@code {"id", "valid", "errors": [...], "warnings": [...]}}. A line that cannot be used is answered by an error and
 * never ends the run.
 */
public final class LintLines {

    private static final JsonFactory JSON = new JsonFactory();

    private LintLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, LintLines::answer);
    }

    private static byte[] answer(byte[] line) throws IOException {
        LintRequest request = new LintRequest();
        try {
            request.read(line);
            return written(request.id(), judged(request));
        } catch (JsonProcessingException e) {
            return refusal(request.id(), "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return refusal(request.id(), e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one text does may end the run for those after it.
            return refusal(request.id(), "the text cannot be judged: " + e);
        }
    }

    private static Linted judged(LintRequest request) throws Found {
        CheckConfiguration configuration = CheckConfiguration.standard();
        String target = request.target();
        if (target != null) {
            try {
                configuration = configuration.target(target);
            } catch (IllegalArgumentException e) {
                throw new Found(Problem.BAD_REQUEST.at(Origin.unknown(), String.valueOf(e.getMessage())));
            }
        }
        return new Lint(request.resolver(), configuration).text(request.yaml(), Pipeline.DEFAULT_FILE);
    }

    private static byte[] refusal(String id, String message) throws IOException {
        return written(id, new Linted(false, List.of(Problem.BAD_REQUEST.at(Origin.unknown(), message))));
    }

    private static byte[] written(String id, Linted linted) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeRawValue(id);
            json.writeBooleanField("valid", linted.valid());
            FindingsJson.write(
                    json,
                    "errors",
                    linted.findings().stream().filter(Diagnostic::isError).toList());
            FindingsJson.write(
                    json,
                    "warnings",
                    linted.findings().stream().filter(each -> !each.isError()).toList());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
