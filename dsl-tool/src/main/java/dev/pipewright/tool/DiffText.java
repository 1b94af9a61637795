package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.gitlab.compare.AttributeChange;
import dev.pipewright.gitlab.compare.EventDiff;
import dev.pipewright.gitlab.compare.JobChange;
import dev.pipewright.gitlab.compare.PipelineDiff;
import dev.pipewright.tree.Node;
import java.io.IOException;
import java.util.Optional;

/** Writes what two versions of a pipeline do differently as one JSON object. */
public final class DiffText {

    private DiffText() {}

    /** The object, on one line. */
    public static String of(String pipeline, PipelineDiff diff) throws IOException {
        return JsonAnswer.object(json -> {
            json.writeStringField("pipeline", pipeline);
            json.writeBooleanField("different", !diff.isEmpty());
            JsonAnswer.objects(json, "events", diff.events(), DiffText::event);
        });
    }

    private static void event(JsonGenerator json, EventDiff event) throws IOException {
        json.writeStringField("event", event.scenario().name());
        json.writeStringField("scenario", event.scenario().scenario().toString());
        json.writeBooleanField("created_before", event.before().isCreated());
        json.writeBooleanField("created", event.after().isCreated());
        if (event.pipeline().isPresent()) {
            json.writeStringField("reason", event.pipeline().get());
        }
        JsonAnswer.texts(json, "gained", event.gained());
        JsonAnswer.texts(json, "lost", event.lost());
        JsonAnswer.objects(json, "changed", event.changed(), DiffText::change);
    }

    private static void change(JsonGenerator json, JobChange change) throws IOException {
        json.writeStringField("job", change.job());
        JsonAnswer.objects(json, "attributes", change.attributes(), DiffText::attribute);
    }

    private static void attribute(JsonGenerator json, AttributeChange attribute) throws IOException {
        json.writeStringField("attribute", attribute.attribute());
        value(json, "before", attribute.before());
        value(json, "after", attribute.after());
    }

    private static void value(JsonGenerator json, String name, Optional<Node> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(name);
            ResolveText.write(json, value.get());
        }
    }
}
