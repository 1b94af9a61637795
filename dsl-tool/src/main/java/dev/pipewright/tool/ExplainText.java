package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

/** Writes which jobs run on which events, and why, as one JSON object. */
final class ExplainText {

    private static final JsonFactory JSON = new JsonFactory();

    private ExplainText() {}

    /** The object, on one line. */
    static String of(String pipeline, Map<String, Run> runs, Reasons reasons) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("pipeline", pipeline);
            json.writeArrayFieldStart("events");
            for (Map.Entry<String, Run> each : runs.entrySet()) {
                json.writeStartObject();
                json.writeStringField("event", each.getKey());
                json.writeStringField("scenario", each.getValue().scenario().toString());
                fields(json, each.getValue(), reasons);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void fields(JsonGenerator json, Run run, Reasons reasons) throws IOException {
        json.writeBooleanField("created", run.isCreated());
        if (run.refusedAt().isPresent()) {
            json.writeStringField("phase", run.refusedAt().get().toString());
            json.writeArrayFieldStart("errors");
            for (String error : run.errors()) {
                json.writeString(error);
            }
            json.writeEndArray();
        }
        if (run.workflow().isPresent()) {
            json.writeStringField("workflow", run.workflow().get().decision().toString());
        }
        json.writeArrayFieldStart("jobs");
        for (Decision decision : run.decisions()) {
            job(json, run, decision, reasons);
        }
        json.writeEndArray();
    }

    private static void job(JsonGenerator json, Run run, Decision decision, Reasons reasons) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", decision.name());
        Optional<RunJob> job = run.job(decision.name());
        json.writeBooleanField("present", job.isPresent());
        if (job.isPresent()) {
            json.writeStringField("stage", job.get().stage());
            json.writeStringField("when", job.get().when().toString());
        }
        json.writeStringField("why", decision.toString());
        String place = reasons.place(decision.origin());
        if (!place.isEmpty()) {
            json.writeStringField("place", place);
        }
        for (Downstream downstream : run.downstream()) {
            if (downstream.job().name().equals(decision.name())
                    && downstream.run().isPresent()) {
                json.writeObjectFieldStart("child");
                fields(json, downstream.run().get(), reasons);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }
}
