package dev.pipewright.gitlab.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files and an event in the words of the kit: {@code {"id", "files", "scenario"}}; answers are one line of text for whether
 * there is a pipeline, and one for each job.
 */
record KitCase(String id, JsonNode files, JsonNode scenario) {

    static KitCase of(JsonNode row) {
        return new KitCase(row.get("id").asText(), row.get("files"), row.get("scenario"));
    }

    Run run() {
        return Simulation.of(ProjectFiles.of(texts(files))).run(event());
    }

    private Scenario event() {
        Scenario event = source();
        if (scenario.has("defaultBranch")) {
            event = event.defaultBranch(scenario.get("defaultBranch").asText());
        }
        if (scenario.path("protected").asBoolean()) {
            event = event.protectedRef();
        }
        if (scenario.has("openMergeRequests")) {
            event = event.openMergeRequests(
                    strings(scenario.get("openMergeRequests")).toArray(String[]::new));
        }
        if (scenario.has("commitMessage")) {
            event = event.message(scenario.get("commitMessage").asText());
        }
        if (scenario.path("changes").isArray() && comparesFiles()) {
            event = event.recordedChanges(strings(scenario.get("changes")));
        }
        return event.variables(VariableLevel.PIPELINE, texts(scenario.path("variables")));
    }

    private Scenario source() {
        String branch = scenario.path("branch").asText("main");
        Optional<PipelineSource> source =
                PipelineSource.of(scenario.path("source").asText("push"));
        JsonNode mergeRequest = scenario.path("mr");
        if (mergeRequest.isObject()) {
            Scenario event = Scenario.mergeRequest(mergeRequest.path("source").asText("feature"))
                    .into(mergeRequest.path("target").asText("main"))
                    .labels(strings(mergeRequest.path("labels")).toArray(String[]::new));
            return source.equals(Optional.of(PipelineSource.PARENT_PIPELINE)) ? event.child(Map.of()) : event;
        }
        Scenario event = Scenario.of(source.orElseThrow(), branch);
        if (scenario.has("tag")) {
            return event.onTag(scenario.get("tag").asText());
        }
        return scenario.path("newBranch").asBoolean() ? event.newBranch() : event;
    }

    private boolean comparesFiles() {
        boolean push = scenario.path("source").asText("push").equals("push") && !scenario.has("tag");
        return !scenario.path("newBranch").asBoolean() && (scenario.path("mr").isObject() || push);
    }

    /** Our answer, in the kit's words. */
    Map<String, String> answer() {
        Run run = run();
        Map<String, String> answer = new TreeMap<>();
        answer.put(
                "",
                run.refusedAt()
                        .map(phase -> phase == Phase.CONFIG || phase == Phase.SEED ? "error" : "none")
                        .orElse("created"));
        for (RunJob job : run.jobs()) {
            List<RunNeed> needs = job.needs();
            answer.put(
                    job.name(),
                    job.when() + " " + allowFailure(job) + " "
                            + (needs == null
                                    ? "null"
                                    : needs.stream()
                                            .map(RunNeed::name)
                                            .filter(name -> run.job(name).isPresent())
                                            .sorted()
                                            .toList()));
        }
        return answer;
    }

    /** Where exit codes decide, they stand for the answer, as the kit has it. */
    private static String allowFailure(RunJob job) {
        return job.attributes().get("options") instanceof Mapping options
                        && options.get("allow_failure_criteria") instanceof Mapping criteria
                ? Ruby.json(criteria)
                : String.valueOf(job.allowFailure());
    }

    /** The kit's answer, or what the documentation says, given as {@code {"pipeline", "jobs"}}. */
    static Map<String, String> answer(JsonNode given) {
        Map<String, String> answer = new TreeMap<>();
        answer.put("", given.get("pipeline").asText());
        JsonNode jobs = given.get("jobs");
        if (jobs.isArray()) {
            jobs.forEach(job -> answer.put(
                    job.get("name").asText(), line(job.get("when"), job.get("allow_failure"), job.get("needs"))));
        } else {
            jobs.properties()
                    .forEach(job -> answer.put(
                            job.getKey(),
                            line(
                                    job.getValue().get(0),
                                    job.getValue().get(1),
                                    job.getValue().get(2))));
        }
        return answer;
    }

    private static String line(JsonNode when, JsonNode allowFailure, JsonNode needs) {
        return when.asText() + " " + allowFailure + " "
                + (needs.isNull() ? "null" : strings(needs).stream().sorted().toList());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
