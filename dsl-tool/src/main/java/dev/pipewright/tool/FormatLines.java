package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Formats many texts in one process: a JSON object a line in, {@code {"id": ..., "yaml": "..."}}, and one a line out, in the
 * same order: {@code {"id": ..., "yaml": "..."}} or {@code {"id": ..., "errors": [...]}}. A line that cannot be used is
 * answered by an error and never ends the run. Blank lines are passed over.
 */
public final class FormatLines {

    private FormatLines() {}

    /**
     * Answers every line of the input, each as soon as it is read.
     *
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void run(InputStream in, OutputStream out) throws IOException {
        new JsonLines<>(
                        FormatRequest::new,
                        request -> formatted(Format.text(request.yaml(), "")),
                        reason -> errors(List.of(Problem.BAD_REQUEST.say(reason))),
                        "the text cannot be formatted")
                .run(in, out);
    }

    private static JsonAnswer.Fields formatted(Formatted formatted) {
        return formatted
                .text()
                .<JsonAnswer.Fields>map(text -> json -> json.writeStringField("yaml", text))
                .orElseGet(() -> errors(formatted.diagnostics()));
    }

    private static JsonAnswer.Fields errors(List<Diagnostic> findings) {
        return json -> FindingsJson.errors(json, findings);
    }

    /** One line of the input: nothing but the text. */
    private static final class FormatRequest extends LineRequest {

        FormatRequest() {
            super("a: 1");
        }

        @Override
        void field(String name, JsonValue value) {
            // Nothing else is asked.
        }
    }
}
