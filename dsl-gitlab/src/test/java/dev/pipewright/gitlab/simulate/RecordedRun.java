package dev.pipewright.gitlab.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A configuration, an event, and the pipeline that GitLab made of them. */
record RecordedRun(String id, JsonNode scenario, Simulation simulation, JsonNode answer) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A row that holds its files. */
    static RecordedRun of(JsonNode row) {
        return new RecordedRun(
                row.get("id").asText(),
                row,
                Simulation.of(ProjectFiles.of(texts(row.path("files"))))
                        .text(row.get("yaml").asText()),
                row.has("oracle") ? row.get("oracle") : row.get("result"));
    }

    /** A row about a real tree. */
    static RecordedRun ofTree(JsonNode row) {
        String[] id = row.get("id").asText().split("\\|");
        Path tree = Path.of(System.getProperty("conformance.dir"), "corpus", "gitlab", id[0]);
        return new RecordedRun(
                row.get("id").asText(),
                row.get("scenario"),
                Simulation.of(new DirectoryFiles(tree)).entry(id[1]),
                row.get("answer"));
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    private Scenario event() {
        PipelineSource source =
                PipelineSource.of(scenario.get("source").asText()).orElseThrow();
        String ref = scenario.get("ref").asText();
        Scenario event = source == PipelineSource.MERGE_REQUEST_EVENT
                ? Scenario.mergeRequest(ref)
                : scenario.path("tag").asBoolean() ? Scenario.of(source, ref).onTag(ref) : Scenario.of(source, ref);
        if (scenario.path("kubernetes").asBoolean()) {
            event = event.kubernetes();
        }
        return event.withoutStandardVariables()
                .recordedChanges(scenario.path("changes").isArray() ? strings(scenario.get("changes")) : null)
                .variables(VariableLevel.PREDEFINED, texts(scenario.path("vars")))
                .variables(VariableLevel.PROJECT, texts(scenario.path("project_vars")))
                .variables(VariableLevel.PIPELINE, texts(scenario.path("pipeline_vars")));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    /** How our run differs from GitLab's; empty where it does not. */
    String difference() {
        ObjectNode ours = json(simulation.run(event()));
        for (String key : List.of("created", "phase", "errors", "stages")) {
            if (!ours.path(key).equals(answer.path(key)) && !(key.equals("errors") && isBrokenYaml())) {
                return key + ": " + ours.path(key) + " | GitLab: " + answer.path(key);
            }
        }
        if (answer.has("workflow") && !ours.path("workflow").equals(answer.get("workflow"))) {
            return "workflow: " + ours.path("workflow") + " | GitLab: " + answer.get("workflow");
        }
        JsonNode theirs = answer.path("jobs");
        List<String> names = names(ours.path("jobs"));
        if (!names.equals(names(theirs))) {
            return "jobs: " + names + " | GitLab: " + names(theirs);
        }
        for (int i = 0; i < names.size(); i++) {
            if (!ours.get("jobs").get(i).equals(theirs.get(i))) {
                return "job " + ours.get("jobs").get(i) + " | GitLab: " + theirs.get(i);
            }
        }
        return "";
    }

    /** Where the YAML itself is broken, the words are libyaml's. */
    private boolean isBrokenYaml() {
        return answer.path("errors").path(0).asText().contains("(<unknown>): ");
    }

    private static List<String> names(JsonNode jobs) {
        List<String> names = new ArrayList<>();
        jobs.forEach(job -> names.add(job.get("name").asText()));
        return names;
    }

    private static ObjectNode json(Run run) {
        ObjectNode json = JSON.objectNode();
        json.put("created", run.isCreated());
        run.refusedAt().ifPresent(phase -> json.put("phase", phase.toString()));
        if (!run.isCreated()) {
            json.set("errors", array(run.errors()));
            json.set("jobs", jobs(run.leftovers()));
            return json;
        }
        json.set("stages", array(run.stages()));
        json.set("jobs", jobs(run.jobs()));
        WorkflowRun workflow = run.workflow().orElseThrow();
        ObjectNode decided = json.putObject("workflow");
        if (!workflow.variables().isEmpty()) {
            decided.set("variables", object(workflow.variables()));
        }
        workflow.ruleAutoCancel().ifPresent(cancel -> decided.set("auto_cancel", object(texts(cancel))));
        return json;
    }

    private static ArrayNode jobs(List<RunJob> jobs) {
        ArrayNode array = JSON.arrayNode();
        jobs.forEach(job -> array.add(json(job)));
        return array;
    }

    private static Map<String, String> texts(Mapping mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping.forEach(entry -> texts.put(entry.name(), Ruby.text(entry.value())));
        return texts;
    }

    private static ObjectNode json(RunJob job) {
        ObjectNode json = JSON.objectNode();
        json.put("name", job.name());
        json.put("stage", job.stage());
        json.put("when", job.when().toString());
        json.put("allow_failure", job.allowFailure());
        job.startIn().ifPresent(wait -> json.put("start_in", wait));
        json.put("scheduling_type", job.schedulingType());
        List<RunNeed> needs = job.needs();
        if (needs != null && !needs.isEmpty()) {
            ArrayNode array = json.putArray("needs");
            needs.forEach(need -> array.addObject()
                    .put("name", need.name())
                    .put("artifacts", need.artifacts())
                    .put("optional", need.isOptional()));
        }
        Boolean interruptible = job.interruptible();
        if (interruptible != null) {
            json.put("interruptible", interruptible);
        }
        json.set("variables", object(job.variables()));
        return json;
    }

    private static ArrayNode array(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static ObjectNode object(Map<String, String> texts) {
        ObjectNode object = JSON.objectNode();
        texts.forEach(object::put);
        return object;
    }
}
