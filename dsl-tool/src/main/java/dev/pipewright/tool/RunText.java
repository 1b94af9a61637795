package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.gitlab.simulate.Execution;
import dev.pipewright.gitlab.simulate.JobState;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.gitlab.simulate.RunNeed;
import dev.pipewright.gitlab.simulate.WorkflowRun;
import dev.pipewright.tree.Mapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what an event gives as one JSON object: whether there is a pipeline, which phase refused it, and its jobs. */
public final class RunText {

    private static final JsonFactory JSON = new JsonFactory();

    private RunText() {}

    /**
     * The object, on one line.
     *
     * @param id a JSON value that the object is to carry as its {@code id}; empty for none
     */
    public static String of(Run run, String id) throws IOException {
        return object(id, json -> fields(json, run));
    }

    /** As {@link #of(Run, String)}, and what becomes of each job and of the whole once they have run as far as they can. */
    static String of(Execution execution, String id) throws IOException {
        return object(id, json -> {
            fields(json, execution.run());
            json.writeStringField("state", execution.state().toString());
            json.writeObjectFieldStart("states");
            for (Map.Entry<String, JobState> state : execution.states().entrySet()) {
                json.writeStringField(state.getKey(), state.getValue().toString());
            }
            json.writeEndObject();
        });
    }

    private static void fields(JsonGenerator json, Run run) throws IOException {
        json.writeBooleanField("created", run.isCreated());
        if (run.isCreated()) {
            texts(json, "stages", run.stages());
            jobs(json, run.jobs());
            workflow(json, run.workflow());
        } else {
            Phase phase = run.refusedAt().orElse(Phase.CONFIG);
            json.writeStringField("phase", phase.toString());
            texts(json, "errors", run.errors());
            if (phase == Phase.POPULATE) {
                jobs(json, run.leftovers());
            }
        }
    }

    /** A refusal in the shape of the others, for what was never simulated. */
    static String refusal(String id, String message) throws IOException {
        return object(id, json -> {
            json.writeBooleanField("created", false);
            json.writeStringField("phase", "request");
            texts(json, "errors", List.of(message));
        });
    }

    /** Writes the fields of an object. */
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static String object(String id, Fields fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            if (!id.isEmpty()) {
                json.writeFieldName("id");
                json.writeRawValue(id);
            }
            fields.write(json);
            json.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private static void jobs(JsonGenerator json, List<RunJob> jobs) throws IOException {
        json.writeArrayFieldStart("jobs");
        for (RunJob job : jobs) {
            job(json, job);
        }
        json.writeEndArray();
    }

    private static void job(JsonGenerator json, RunJob job) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", job.name());
        json.writeStringField("stage", job.stage());
        json.writeStringField("when", job.when().toString());
        json.writeBooleanField("allow_failure", job.allowFailure());
        if (job.startIn().isPresent()) {
            json.writeStringField("start_in", job.startIn().get());
        }
        json.writeStringField("scheduling_type", job.schedulingType());
        Boolean interruptible = job.interruptible();
        if (interruptible != null) {
            json.writeBooleanField("interruptible", interruptible);
        }
        List<RunNeed> needs = job.needs();
        if (needs != null && !needs.isEmpty()) {
            json.writeArrayFieldStart("needs");
            for (RunNeed need : needs) {
                json.writeStartObject();
                json.writeStringField("name", need.name());
                json.writeBooleanField("artifacts", need.artifacts());
                json.writeBooleanField("optional", need.isOptional());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        texts(json, "variables", job.variables());
        json.writeEndObject();
    }

    private static void workflow(JsonGenerator json, Optional<WorkflowRun> decided) throws IOException {
        json.writeObjectFieldStart("workflow");
        if (decided.isPresent()) {
            WorkflowRun workflow = decided.get();
            if (!workflow.variables().isEmpty()) {
                texts(json, "variables", workflow.variables());
            }
            if (workflow.ruleAutoCancel().isPresent()) {
                Mapping cancel = workflow.ruleAutoCancel().get();
                json.writeFieldName("auto_cancel");
                ResolveText.write(json, cancel);
            }
        }
        json.writeEndObject();
    }
}
