package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.Phase;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.StepRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A simulated build of Drone as a line of JSON. */
final class SimulateDroneText {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private SimulateDroneText(JsonGenerator json) {
        this.json = json;
    }

    static byte[] of(String id, BuildRun run) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new SimulateDroneText(json).run(id, run);
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
            json.writeStringField("error", message);
            json.writeArrayFieldStart("pipelines");
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void run(String id, BuildRun run) throws IOException {
        Optional<Failure> failure = run.verdict().failure();
        boolean refused = failure.filter(
                        each -> each.phase() == Phase.SERVER_PARSE || each.phase() == Phase.SERVER_LINT)
                .isPresent();
        json.writeStartObject();
        json.writeFieldName("id");
        json.writeRawValue(id);
        json.writeBooleanField("created", !refused && !run.verdict().isWithoutPipelines());
        json.writeBooleanField("valid", failure.isEmpty());
        if (failure.isPresent()) {
            json.writeStringField("phase", failure.get().phase().text());
            json.writeStringField("error", failure.get().message());
        }
        if (run.status().isPresent()) {
            json.writeStringField("status", run.status().get().text());
        }
        json.writeArrayFieldStart("pipelines");
        for (PipelineRun pipeline : run.pipelines()) {
            pipeline(pipeline);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void pipeline(PipelineRun run) throws IOException {
        PipelineVerdict pipeline = run.pipeline();
        json.writeStartObject();
        json.writeStringField("name", pipeline.name());
        json.writeStringField("type", pipeline.type());
        json.writeBooleanField("matched", pipeline.isMatched());
        if (pipeline.skipReason().isPresent()) {
            json.writeStringField("skip_reason", pipeline.skipReason().get());
        }
        names("depends_on", pipeline.dependsOn());
        json.writeBooleanField("on_success", pipeline.onSuccess());
        json.writeBooleanField("on_failure", pipeline.onFailure());
        if (run.status().isPresent()) {
            json.writeStringField("status", run.status().get().text());
        }
        if (run.breaksRunner()) {
            json.writeBooleanField("runner_panic", true);
        }
        json.writeBooleanField("timing_dependent", run.isTimingDependent());
        steps(run, pipeline.plan().map(Plan::steps).orElse(List.of()));
        json.writeEndObject();
    }

    private void steps(PipelineRun run, List<PlannedStep> steps) throws IOException {
        json.writeArrayFieldStart("steps");
        for (int i = 0; i < steps.size(); i++) {
            PlannedStep step = steps.get(i);
            json.writeStartObject();
            json.writeStringField("name", step.name());
            names("depends_on", step.dependsOn());
            json.writeStringField("run_policy", step.runPolicy().text());
            json.writeStringField("err_policy", step.errorPolicy().text());
            if (step.isDetached()) {
                json.writeBooleanField("detach", true);
            }
            if (i < run.steps().size()) {
                StepRun outcome = run.steps().get(i);
                json.writeStringField("status", outcome.status().text());
                json.writeNumberField("exit_code", outcome.exitCode());
                possible(run, i);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** How else the step may end, where time decides. */
    private void possible(PipelineRun run, int index) throws IOException {
        List<String> words = run.outcomes().stream()
                .map(outcome -> outcome.steps().get(index).status().text())
                .distinct()
                .toList();
        if (words.size() > 1) {
            names("possible", words);
        }
    }

    private void names(String field, List<String> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
