package dev.pipewright.drone.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pipewright.drone.Recorded;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A verdict in the form in which Drone's answers were recorded. */
final class VerdictJson {

    private VerdictJson() {}

    /** What was recorded, without what is not Drone's own answer, and with secrets in an order. */
    static ObjectNode expected(JsonNode row) {
        ObjectNode expected = row.deepCopy();
        expected.remove(List.of("file", "requires_trusted", "drone_cli_lint"));
        for (JsonNode pipeline : expected.path("pipelines")) {
            for (JsonNode step : pipeline.path("steps")) {
                if (step.has("secret_env")) {
                    texts((ObjectNode) step, "secret_env", new TreeSet<>(Recorded.texts(step.get("secret_env"))));
                }
            }
        }
        return expected;
    }

    static ObjectNode of(Verdict verdict) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("valid", verdict.isValid());
        verdict.failure().ifPresent(failure -> failure(json, failure));
        if (verdict.failure().filter(f -> f.phase() == Phase.SERVER_PARSE).isPresent()) {
            return json;
        }
        texts(json, "kinds", verdict.kinds());
        if (verdict.isWithoutPipelines()) {
            json.put("build_skipped", "no matching pipelines");
        }
        if (!verdict.pipelines().isEmpty()) {
            json.putArray("pipelines")
                    .addAll(verdict.pipelines().stream()
                            .map(VerdictJson::pipeline)
                            .toList());
        }
        return json;
    }

    private static void failure(ObjectNode json, Failure failure) {
        json.put("error", failure.message()).put("phase", failure.phase().text());
    }

    private static ObjectNode pipeline(PipelineVerdict verdict) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", verdict.name())
                .put("type", verdict.type())
                .put("supported", verdict.isSupported())
                .put("valid", verdict.isValid())
                .put("matched", verdict.isMatched());
        verdict.failure().ifPresent(failure -> failure(json, failure));
        verdict.unmet().ifPresent(condition -> json.put("skip_reason", condition.name()));
        texts(json, "depends_on", verdict.dependsOn());
        json.put("on_success", verdict.onSuccess()).put("on_failure", verdict.onFailure());
        verdict.plan().filter(plan -> !plan.steps().isEmpty()).ifPresent(plan -> plan(json, plan, verdict.type()));
        return json;
    }

    private static void plan(ObjectNode json, Plan plan, String type) {
        if (!type.equals("kubernetes")) {
            json.put("workspace", plan.workspace());
        }
        json.putArray("steps")
                .addAll(plan.steps().stream().map(VerdictJson::step).toList());
    }

    private static ObjectNode step(PlannedStep step) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("name", step.name())
                .put("image", step.image())
                .put("run_policy", step.runPolicy().text())
                .put("err_policy", step.errorPolicy().text())
                .put("pull", step.pull());
        texts(json, "depends_on", step.dependsOn());
        texts(json, "volumes", step.volumes());
        if (step.isDetached()) {
            json.put("detach", true);
        }
        if (step.isPrivileged()) {
            json.put("privileged", true);
        }
        if (!step.settings().isEmpty()) {
            ObjectNode settings = json.putObject("plugin_env");
            step.settings().forEach(settings::put);
        }
        if (!step.secrets().isEmpty()) {
            texts(json, "secret_env", step.secrets());
        }
        if (!step.workingDir().isEmpty()) {
            json.put("working_dir", step.workingDir());
        }
        return json;
    }

    private static void texts(ObjectNode json, String key, Collection<String> texts) {
        var list = json.putArray(key);
        texts.forEach(list::add);
    }
}
