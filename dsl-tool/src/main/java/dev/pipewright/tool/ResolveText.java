package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/** Writes what GitLab makes of a configuration as one JSON object: its verdict, the stages, and the jobs as they will run. */
public final class ResolveText {

    private ResolveText() {}

    /**
     * The object, on one line.
     *
     * @param id a JSON value that the object is to carry as its {@code id}; empty for none
     */
    public static String of(Resolution resolution, String id) throws IOException {
        return JsonAnswer.object(id, fields(resolution));
    }

    static JsonAnswer.Fields fields(Resolution resolution) {
        return json -> {
            json.writeBooleanField("valid", resolution.isValid());
            FindingsJson.errors(json, resolution.diagnostics());
            JsonAnswer.texts(json, "stages", resolution.stages());
            json.writeArrayFieldStart("jobs");
            for (ResolvedJob job : resolution.jobs()) {
                write(json, job.attributes());
            }
            json.writeEndArray();
        };
    }

    /** A refusal as the one error of an object, in the shape of the others. */
    static JsonAnswer.Fields refusal(String reason) {
        return json -> {
            json.writeBooleanField("valid", false);
            FindingsJson.errors(json, List.of(Problem.BAD_REQUEST.say(reason)));
        };
    }

    static void write(JsonGenerator json, Node node) throws IOException {
        if (node instanceof Mapping mapping) {
            json.writeStartObject();
            for (Entry entry : mapping) {
                json.writeFieldName(entry.name());
                write(json, entry.value());
            }
            json.writeEndObject();
        } else if (node instanceof Sequence sequence) {
            json.writeStartArray();
            for (Node item : sequence) {
                write(json, item);
            }
            json.writeEndArray();
        } else {
            write(json, (Scalar) node);
        }
    }

    private static void write(JsonGenerator json, Scalar scalar) throws IOException {
        Object value = scalar.value();
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof Double number && !number.isNaN() && !number.isInfinite()) {
            json.writeNumber(number);
        } else {
            json.writeString(scalar.text());
        }
    }
}
