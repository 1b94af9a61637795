package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What an event runs at Woodpecker, as the fields of an answer. */
final class WorkflowsText {

    private WorkflowsText() {}

    static JsonAnswer.Fields fields(WoodpeckerVerdict verdict) {
        return json -> verdict(json, verdict);
    }

    /** A refusal in the shape of the others, for what was never judged. */
    static JsonAnswer.Fields refusal(String reason) {
        return json -> {
            json.writeBooleanField("created", false);
            json.writeStringField("phase", "request");
            JsonAnswer.texts(json, "errors", List.of(reason));
            JsonAnswer.texts(json, "workflows", List.of());
        };
    }

    private static void verdict(JsonGenerator json, WoodpeckerVerdict verdict) throws IOException {
        List<Finding> errors = verdict.findings().stream()
                .filter(finding -> !finding.isWarning())
                .toList();
        json.writeBooleanField("created", !verdict.workflows().isEmpty());
        json.writeBooleanField("valid", errors.isEmpty());
        if (!errors.isEmpty()) {
            json.writeStringField("phase", errors.get(0).kind().name().toLowerCase(Locale.ROOT));
            JsonAnswer.texts(
                    json, "errors", errors.stream().map(Finding::message).toList());
        }
        JsonAnswer.objects(json, "workflows", verdict.workflows(), WorkflowsText::workflow);
    }

    private static void workflow(JsonGenerator json, CompiledWorkflow workflow) throws IOException {
        json.writeStringField("name", workflow.name());
        if (!workflow.matrix().isEmpty()) {
            JsonAnswer.texts(json, "matrix", new TreeMap<>(workflow.matrix()));
        }
        JsonAnswer.texts(json, "depends_on", workflow.dependsOn());
        if (!workflow.runsOn().isEmpty()) {
            JsonAnswer.texts(json, "runs_on", workflow.runsOn());
        }
        json.writeArrayFieldStart("stages");
        for (List<WorkflowStep> stage : workflow.stages()) {
            JsonAnswer.objects(json, stage, WorkflowsText::step);
        }
        json.writeEndArray();
    }

    private static void step(JsonGenerator json, WorkflowStep step) throws IOException {
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
            JsonAnswer.texts(json, "plugin_env", new TreeMap<>(step.settings()));
        }
        JsonAnswer.texts(json, "volumes", step.volumes());
    }
}
