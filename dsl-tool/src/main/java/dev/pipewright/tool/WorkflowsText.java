package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import dev.pipewright.drone.woodpecker.simulate.WoodpeckerRun;
import dev.pipewright.drone.woodpecker.simulate.WorkflowRun;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What an event runs at Woodpecker, as the fields of an answer; with what becomes of it where it is told how steps end. */
final class WorkflowsText {

    private final JsonGenerator json;
    private final boolean tellsEnds;

    private WorkflowsText(JsonGenerator json, boolean tellsEnds) {
        this.json = json;
        this.tellsEnds = tellsEnds;
    }

    static JsonAnswer.Fields fields(WoodpeckerVerdict verdict, Endings endings) {
        return json -> new WorkflowsText(json, !endings.byStep().isEmpty())
                .verdict(verdict, WoodpeckerRun.of(verdict, endings));
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

    private void verdict(WoodpeckerVerdict verdict, WoodpeckerRun run) throws IOException {
        List<Finding> errors = verdict.findings().stream()
                .filter(finding -> !finding.isWarning())
                .toList();
        json.writeBooleanField("created", !verdict.workflows().isEmpty());
        json.writeBooleanField("valid", errors.isEmpty());
        if (!errors.isEmpty()) {
            json.writeStringField("phase", errors.get(0).kind().part());
            JsonAnswer.texts(
                    json, "errors", errors.stream().map(Finding::message).toList());
        }
        status(run.status());
        JsonAnswer.objects(json, "workflows", run.workflows(), (into, workflow) -> workflow(workflow));
    }

    private void status(Optional<Status> status) throws IOException {
        if (tellsEnds && status.isPresent()) {
            json.writeStringField("status", status.get().text());
        }
    }

    private void workflow(WorkflowRun run) throws IOException {
        CompiledWorkflow workflow = run.workflow();
        json.writeStringField("name", workflow.name());
        if (!workflow.matrix().isEmpty()) {
            JsonAnswer.texts(json, "matrix", new TreeMap<>(workflow.matrix()));
        }
        JsonAnswer.texts(json, "depends_on", workflow.dependsOn());
        if (!workflow.runsOn().isEmpty()) {
            JsonAnswer.texts(json, "runs_on", workflow.runsOn());
        }
        status(run.status());
        json.writeArrayFieldStart("stages");
        int before = 0;
        for (List<WorkflowStep> stage : workflow.stages()) {
            int first = before;
            List<Integer> positions = IntStream.range(0, stage.size()).boxed().toList();
            JsonAnswer.objects(json, positions, (into, i) -> {
                step(stage.get(i));
                end(run, first + i);
            });
            before += stage.size();
        }
        json.writeEndArray();
    }

    private void step(WorkflowStep step) throws IOException {
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

    private void end(WorkflowRun run, int position) throws IOException {
        if (tellsEnds && !run.outcomes().isEmpty()) {
            StepEnd.write(json, run.outcomes(), position);
        }
    }
}
