package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.gitlab.compare.AttributeChange;
import dev.pipewright.gitlab.compare.EventDiff;
import dev.pipewright.gitlab.compare.JobChange;
import dev.pipewright.gitlab.compare.PipelineDiff;
import dev.pipewright.tree.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** Writes what two versions of a pipeline do differently as one JSON object. */
public final class DiffText {

    private static final JsonFactory JSON = new JsonFactory();

    private DiffText() {}

    /** The object, on one line. */
    public static String of(String pipeline, PipelineDiff diff) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("pipeline", pipeline);
            json.writeBooleanField("different", !diff.isEmpty());
            json.writeArrayFieldStart("events");
            for (EventDiff event : diff.events()) {
                event(json, event);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void event(JsonGenerator json, EventDiff event) throws IOException {
        json.writeStartObject();
        json.writeStringField("event", event.scenario().name());
        json.writeStringField("scenario", event.scenario().scenario().toString());
        json.writeBooleanField("created_before", event.before().isCreated());
        json.writeBooleanField("created", event.after().isCreated());
        if (event.pipeline().isPresent()) {
            json.writeStringField("reason", event.pipeline().get());
        }
        texts(json, "gained", event.gained());
        texts(json, "lost", event.lost());
        json.writeArrayFieldStart("changed");
        for (JobChange change : event.changed()) {
            json.writeStartObject();
            json.writeStringField("job", change.job());
            json.writeArrayFieldStart("attributes");
            for (AttributeChange attribute : change.attributes()) {
                json.writeStartObject();
                json.writeStringField("attribute", attribute.attribute());
                value(json, "before", attribute.before());
                value(json, "after", attribute.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, String name, Optional<Node> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(name);
            ResolveText.write(json, value.get());
        }
    }
}
