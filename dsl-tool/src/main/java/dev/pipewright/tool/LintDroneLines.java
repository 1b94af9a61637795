package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.tree.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Judges many Drone files in one process, as Drone does: a JSON object a line in, {@code {"id", "yaml", "event"?,
 * "branch"?, "ref"?, "action"?, "cron"?, "target"?, "trusted"?}}, and one a line out, in the same order: {@code {"id",
 * "valid", "phase"?, "error"?, "requires_trusted", "errors": [...], "warnings": [...]}}. A line that cannot be used is answered by an
 * error and never ends the run.
 */
public final class LintDroneLines {

    private static final JsonFactory JSON = new JsonFactory();

    private LintDroneLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, LintDroneLines::answer);
    }

    private static byte[] answer(byte[] line) throws IOException {
        SimulateDroneRequest request = new SimulateDroneRequest();
        try {
            request.read(line);
            return judged(request);
        } catch (JsonProcessingException e) {
            return refusal(request.id(), "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return refusal(request.id(), e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one text does may end the run for those after it.
            return refusal(request.id(), "the text cannot be judged: " + e);
        }
    }

    private static byte[] judged(SimulateDroneRequest request) throws IOException, Found {
        String text = request.yaml();
        Build build = request.build();
        Optional<Failure> failure = Verdict.of(text, build).failure();
        boolean needsTrust = failure.filter(Failure::isForLackOfTrust).isPresent()
                && Verdict.of(text, build.trusted(true)).isValid();
        List<Diagnostic> errors = failure.stream()
                .map(each -> each.diagnostic(DroneConfiguration.DEFAULT_FILE))
                .toList();
        return written(request.id(), failure, needsTrust, errors);
    }

    private static byte[] refusal(String id, String message) throws IOException {
        return written(id, Optional.empty(), false, List.of(Problem.BAD_REQUEST.at(Origin.unknown(), message)));
    }

    private static byte[] written(String id, Optional<Failure> failure, boolean needsTrust, List<Diagnostic> errors)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeRawValue(id);
            json.writeBooleanField("valid", errors.isEmpty());
            if (failure.isPresent()) {
                json.writeStringField("phase", failure.get().phase().text());
                json.writeStringField("error", failure.get().message());
            }
            json.writeBooleanField("requires_trusted", needsTrust);
            FindingsJson.write(json, "errors", errors);
            FindingsJson.write(json, "warnings", List.of());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
