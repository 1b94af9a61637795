package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Formats many texts in one process: a JSON object a line in, {@code {"id": ..., "yaml": "..."}}, and one a line out, in the
 * same order: {@code {"id": ..., "yaml": "..."}} or {@code {"id": ..., "errors": [...]}}. A line that cannot be used is
 * answered by an error and never ends the run. Blank lines are passed over.
 */
public final class FormatLines {

    private static final JsonFactory JSON = new JsonFactory();

    private FormatLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        JsonLines.run(in, out, FormatLines::answer);
    }

    private static byte[] answer(byte[] line) throws IOException {
        Request request = new Request();
        try {
            request.read(line);
            return answer(request.id, Format.text(request.yaml(), ""));
        } catch (JsonProcessingException e) {
            return refusal(request.id, "the line is not usable JSON: " + e.getOriginalMessage());
        } catch (Found e) {
            return refusal(request.id, e.diagnostic().message());
        } catch (RuntimeException | StackOverflowError e) {
            // Nothing that one text does may end the run for those after it.
            return refusal(request.id, "the text cannot be formatted: " + e);
        }
    }

    private static byte[] refusal(String id, String message) throws IOException {
        return answer(id, new Formatted(Optional.empty(), List.of(Problem.BAD_REQUEST.at(Origin.unknown(), message))));
    }

    private static byte[] answer(String id, Formatted formatted) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeRawValue(id);
            if (formatted.text().isPresent()) {
                json.writeStringField("yaml", formatted.text().get());
            } else {
                json.writeArrayFieldStart("errors");
                for (Diagnostic diagnostic : formatted.diagnostics()) {
                    if (diagnostic.isError()) {
                        write(diagnostic, json);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(Diagnostic error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", error.id());
        json.writeStringField("message", error.message());
        json.writeNumberField("line", error.origin().line());
        json.writeNumberField("column", error.origin().column());
        json.writeStringField("path", error.path());
        json.writeArrayFieldStart("help");
        for (String help : error.help()) {
            json.writeString(help);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** One line of the input; what was understood stays known where the rest is wrong. */
    private static final class Request {

        /** As it is written in JSON. */
        private String id = "null";

        private @Nullable String yaml;

        void read(byte[] line) throws IOException, Found {
            try (JsonParser parser = JSON.createParser(line)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw bad("the line must be a JSON object like {\"id\": \"1\", \"yaml\": \"a: 1\"}");
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (name.equals("id") && value.isScalarValue()) {
                        id = value == JsonToken.VALUE_STRING ? quoted(parser.getText()) : parser.getText();
                    } else if (name.equals("yaml") && value == JsonToken.VALUE_STRING) {
                        yaml = parser.getText();
                    } else {
                        parser.skipChildren();
                    }
                }
                if (parser.nextToken() != null) {
                    throw bad("the line holds more than one JSON object");
                }
            }
        }

        String yaml() throws Found {
            if (yaml == null) {
                throw bad("the line has no \"yaml\" that is a string");
            }
            return yaml;
        }

        private static Found bad(String message) {
            return new Found(Problem.BAD_REQUEST.at(Origin.unknown(), message));
        }
    }
}
