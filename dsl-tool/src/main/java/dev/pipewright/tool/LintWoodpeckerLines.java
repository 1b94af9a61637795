package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.tree.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Judges many of Woodpecker's workflows in one process, as Woodpecker does: a JSON object a line in, {@code {"id", "yaml",
 * "file"?, "files"?, "event"?, "branch"?, "ref"?, "cron"?, "target"?, "message"?, "changes"?, "trusted"?,
 * "privileged_plugins"?, "secrets"?}}, and one a line out, in the same order: {@code {"id", "valid", "errors": [...],
 * "warnings": [...]}}. A line that cannot be used is answered by an error and never ends the run.
 */
public final class LintWoodpeckerLines {

    private static final JsonFactory JSON = new JsonFactory();

    private LintWoodpeckerLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, LintWoodpeckerLines::answer);
    }

    private static byte[] answer(byte[] line) throws IOException {
        WoodpeckerRequest request = new WoodpeckerRequest();
        try {
            request.read(line);
            return written(
                    request.id(),
                    WoodpeckerVerdict.of(request.files(), request.event()).findings().stream()
                            .map(Finding::diagnostic)
                            .toList());
        } catch (JsonProcessingException e) {
            return refusal(request.id(), "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return refusal(request.id(), e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one text does may end the run for those after it.
            return refusal(request.id(), "the text cannot be judged: " + e);
        }
    }

    private static byte[] refusal(String id, String message) throws IOException {
        return written(id, List.of(Problem.BAD_REQUEST.at(Origin.unknown(), message)));
    }

    private static byte[] written(String id, List<Diagnostic> findings) throws IOException {
        List<Diagnostic> errors = findings.stream().filter(Diagnostic::isError).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeRawValue(id);
            json.writeBooleanField("valid", errors.isEmpty());
            FindingsJson.write(json, "errors", errors);
            FindingsJson.write(
                    json,
                    "warnings",
                    findings.stream().filter(each -> !each.isError()).toList());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
