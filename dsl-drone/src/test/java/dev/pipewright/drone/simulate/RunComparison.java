package dev.pipewright.drone.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.drone.Recorded;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds a simulated build against a recorded one. */
final class RunComparison {

    private final JsonNode recorded;
    private final BuildRun run;
    private final List<String> wrong = new ArrayList<>();

    private RunComparison(JsonNode recorded, BuildRun run) {
        this.recorded = recorded;
        this.run = run;
    }

    /** What differs in the pipelines that run, what they wait for, and their steps' policies. */
    static List<String> plans(JsonNode recorded, BuildRun run) {
        RunComparison comparison = new RunComparison(recorded, run);
        comparison.pipelines();
        return comparison.wrong;
    }

    /**
     * What differs in that and in how all ended.
     *
     * @param exact whether the recorded outcome must be the first, that of equal durations, and not just a possible one
     */
    static List<String> runs(JsonNode recorded, BuildRun run, boolean exact) {
        RunComparison comparison = new RunComparison(recorded, run);
        if (recorded.has("runner_panic")) {
            comparison.check("breaks", true, run.pipelines().stream().anyMatch(PipelineRun::breaksRunner));
            return comparison.wrong;
        }
        comparison.pipelines();
        if (exact) {
            comparison.check(
                    "build",
                    recorded.get("build_status").asText("none"),
                    run.status().map(Status::text).orElse("none"));
        }
        for (int i = 0; i < run.pipelines().size(); i++) {
            if (run.pipelines().get(i).pipeline().isMatched()) {
                comparison.outcome(
                        recorded.get("pipelines").get(i), run.pipelines().get(i), exact);
            }
        }
        return comparison.wrong;
    }

    private void check(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add(what + ": drone " + expected + ", we " + actual);
        }
    }

    private void pipelines() {
        JsonNode pipelines = recorded.path("pipelines");
        check("pipelines", pipelines.size(), run.pipelines().size());
        for (int i = 0; i < pipelines.size() && wrong.isEmpty(); i++) {
            var pipeline = run.pipelines().get(i).pipeline();
            JsonNode expected = pipelines.get(i);
            check("matched", expected.get("matched").asBoolean(), pipeline.isMatched());
            check("waits for", Recorded.texts(expected.get("depends_on")), pipeline.dependsOn());
            check("on success", expected.get("on_success").asBoolean(), pipeline.onSuccess());
            check("on failure", expected.get("on_failure").asBoolean(), pipeline.onFailure());
            if (expected.has("steps")) {
                steps(expected.get("steps"), pipeline.plan().map(Plan::steps).orElse(List.of()));
            }
        }
    }

    private void steps(JsonNode expected, List<PlannedStep> steps) {
        check("steps", expected.size(), steps.size());
        for (int i = 0; i < steps.size() && wrong.isEmpty(); i++) {
            PlannedStep step = steps.get(i);
            JsonNode one = expected.get(i);
            check("name", one.get("name").asText(), step.name());
            check(step.name() + " waits for", Recorded.texts(one.get("depends_on")), step.dependsOn());
            check(
                    step.name() + " runs",
                    one.get("run_policy").asText(),
                    step.runPolicy().text());
            check(
                    step.name() + " fails",
                    one.get("err_policy").asText(),
                    step.errorPolicy().text());
        }
    }

    private void outcome(JsonNode expected, PipelineRun pipeline, boolean exact) {
        String status = expected.path("status").asText("none");
        if (pipeline.outcomes().isEmpty()) {
            check("status", status, pipeline.status().map(Status::text).orElse("none"));
            return;
        }
        List<StepRun> steps = new ArrayList<>();
        for (JsonNode step : expected.get("steps")) {
            String word = step.get("status").asText().toUpperCase(Locale.ROOT).replace('-', '_');
            steps.add(new StepRun(
                    step.get("name").asText(),
                    Status.valueOf(word),
                    step.path("exit_code").asInt(0)));
        }
        Outcome wanted = new Outcome(Status.valueOf(status.toUpperCase(Locale.ROOT)), steps);
        List<Outcome> candidates = exact ? pipeline.outcomes().subList(0, 1) : pipeline.outcomes();
        if (!candidates.contains(wanted)) {
            wrong.add("outcome: drone " + wanted + ", we " + candidates);
        }
    }
}
