package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Writes which jobs run on which events, and why, as one JSON object. */
final class ExplainText {

    private ExplainText() {}

    /** The object, on one line. */
    static String of(String pipeline, Map<String, Run> runs, Reasons reasons) throws IOException {
        return JsonAnswer.object(json -> {
            json.writeStringField("pipeline", pipeline);
            JsonAnswer.objects(json, "events", runs.entrySet(), (into, each) -> {
                into.writeStringField("event", each.getKey());
                into.writeStringField("scenario", each.getValue().scenario().toString());
                fields(into, each.getValue(), reasons);
            });
        });
    }

    private static void fields(JsonGenerator json, Run run, Reasons reasons) throws IOException {
        json.writeBooleanField("created", run.isCreated());
        if (run.refusedAt().isPresent()) {
            json.writeStringField("phase", run.refusedAt().get().toString());
            JsonAnswer.texts(json, "errors", run.errors());
        }
        if (run.workflow().isPresent()) {
            json.writeStringField("workflow", run.workflow().get().decision().toString());
        }
        JsonAnswer.objects(json, "jobs", run.decisions(), (into, decision) -> job(into, run, decision, reasons));
    }

    private static void job(JsonGenerator json, Run run, Decision decision, Reasons reasons) throws IOException {
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
    }
}
