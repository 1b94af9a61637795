package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.Phase;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.PipelineRun;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A simulated build of Drone as the fields of an answer. */
final class BuildRunText {

    private final JsonGenerator json;

    private BuildRunText(JsonGenerator json) {
        this.json = json;
    }

    static JsonAnswer.Fields fields(BuildRun run) {
        return json -> new BuildRunText(json).run(run);
    }

    /** A refusal in the shape of the others, for what was never simulated. */
    static JsonAnswer.Fields refusal(String reason) {
        return json -> {
            json.writeBooleanField("created", false);
            json.writeStringField("phase", "request");
            json.writeStringField("error", reason);
            JsonAnswer.texts(json, "pipelines", List.of());
        };
    }

    private void run(BuildRun run) throws IOException {
        Optional<Failure> failure = run.verdict().failure();
        boolean refused = failure.filter(
                        each -> each.phase() == Phase.SERVER_PARSE || each.phase() == Phase.SERVER_LINT)
                .isPresent();
        json.writeBooleanField("created", !refused && !run.verdict().isWithoutPipelines());
        json.writeBooleanField("valid", failure.isEmpty());
        if (failure.isPresent()) {
            json.writeStringField("phase", failure.get().phase().text());
            json.writeStringField("error", failure.get().message());
        }
        if (run.status().isPresent()) {
            json.writeStringField("status", run.status().get().text());
        }
        JsonAnswer.objects(json, "pipelines", run.pipelines(), (into, pipeline) -> pipeline(pipeline));
    }

    private void pipeline(PipelineRun run) throws IOException {
        PipelineVerdict pipeline = run.pipeline();
        json.writeStringField("name", pipeline.name());
        json.writeStringField("type", pipeline.type());
        json.writeBooleanField("matched", pipeline.isMatched());
        if (pipeline.unmet().isPresent()) {
            json.writeStringField("skip_reason", pipeline.unmet().get().name());
        }
        JsonAnswer.texts(json, "depends_on", pipeline.dependsOn());
        json.writeBooleanField("on_success", pipeline.onSuccess());
        json.writeBooleanField("on_failure", pipeline.onFailure());
        if (run.status().isPresent()) {
            json.writeStringField("status", run.status().get().text());
        }
        if (run.breaksRunner()) {
            json.writeBooleanField("runner_panic", true);
        }
        json.writeBooleanField("timing_dependent", run.isTimingDependent());
        List<PlannedStep> steps = pipeline.plan().map(Plan::steps).orElse(List.of());
        List<Integer> positions = IntStream.range(0, steps.size()).boxed().toList();
        JsonAnswer.objects(json, "steps", positions, (into, i) -> step(run, steps.get(i), i));
    }

    private void step(PipelineRun run, PlannedStep step, int index) throws IOException {
        json.writeStringField("name", step.name());
        JsonAnswer.texts(json, "depends_on", step.dependsOn());
        json.writeStringField("run_policy", step.runPolicy().text());
        json.writeStringField("err_policy", step.errorPolicy().text());
        if (step.isDetached()) {
            json.writeBooleanField("detach", true);
        }
        if (index < run.steps().size()) {
            StepEnd.write(json, run.outcomes(), index);
        }
    }
}
