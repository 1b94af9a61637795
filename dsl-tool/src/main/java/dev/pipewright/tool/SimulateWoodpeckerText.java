package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.Workflow;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an event runs at Woodpecker, as a line of JSON. */
final class SimulateWoodpeckerText {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private SimulateWoodpeckerText(JsonGenerator json) {
        this.json = json;
    }

    static byte[] of(String id, WoodpeckerVerdict verdict) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new SimulateWoodpeckerText(json).verdict(id, verdict);
        }
        return bytes.toByteArray();
    }

    static byte[] refusal(String id, String message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName("id");
            json.writeRawValue(id);
            json.writeBooleanField("created", false);
            json.writeStringField("phase", "request");
            new SimulateWoodpeckerText(json).texts("errors", List.of(message));
            new SimulateWoodpeckerText(json).texts("workflows", List.of());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void verdict(String id, WoodpeckerVerdict verdict) throws IOException {
        List<Finding> errors = verdict.findings().stream()
                .filter(finding -> !finding.isWarning())
                .toList();
        json.writeStartObject();
        json.writeFieldName("id");
        json.writeRawValue(id);
        json.writeBooleanField("created", !verdict.workflows().isEmpty());
        json.writeBooleanField("valid", errors.isEmpty());
        if (!errors.isEmpty()) {
            json.writeStringField("phase", errors.get(0).kind().name().toLowerCase(Locale.ROOT));
            texts("errors", errors.stream().map(Finding::message).toList());
        }
        json.writeArrayFieldStart("workflows");
        for (Workflow workflow : verdict.workflows()) {
            workflow(workflow);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void workflow(Workflow workflow) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", workflow.name());
        if (!workflow.matrix().isEmpty()) {
            map("matrix", workflow.matrix());
        }
        texts("depends_on", workflow.dependsOn());
        if (!workflow.runsOn().isEmpty()) {
            texts("runs_on", workflow.runsOn());
        }
        json.writeArrayFieldStart("stages");
        for (List<WorkflowStep> stage : workflow.stages()) {
            json.writeStartArray();
            for (WorkflowStep step : stage) {
                step(step);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(WorkflowStep step) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", step.name());
        json.writeStringField("type", step.type());
        json.writeStringField("image", step.image());
        json.writeBooleanField("on_success", step.onSuccess());
        json.writeBooleanField("on_failure", step.onFailure());
        json.writeStringField("failure", step.failure());
        if (step.isDetached()) {
            json.writeBooleanField("detached", true);
        }
        if (step.isPrivileged()) {
            json.writeBooleanField("privileged", true);
        }
        if (!step.settings().isEmpty()) {
            map("plugin_env", step.settings());
        }
        texts("volumes", step.volumes());
        json.writeEndObject();
    }

    private void map(String field, Map<String, String> map) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> entry : new TreeMap<>(map).entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
