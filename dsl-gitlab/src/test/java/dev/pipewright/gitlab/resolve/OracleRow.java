package dev.pipewright.gitlab.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A configuration with what GitLab said of it. */
record OracleRow(String id, String topic, JsonNode row, JsonNode oracle) {

    /** All rows of a file of the conformance folder, or the test is skipped. */
    static List<OracleRow> read(String file) {
        return Conformance.rows(file).stream().map(OracleRow::of).toList();
    }

    private static OracleRow of(JsonNode row) {
        JsonNode oracle = row.has("oracle") ? row.get("oracle") : row;
        return new OracleRow(row.get("id").asText(), row.path("topic").asText(), row, oracle);
    }

    Resolution resolve() {
        Map<String, String> files = new LinkedHashMap<>();
        row.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        Map<String, String> variables = new LinkedHashMap<>();
        row.path("vars")
                .properties()
                .forEach(variable ->
                        variables.put(variable.getKey(), variable.getValue().asText()));
        ProjectFiles known = row.has("files") ? ProjectFiles.of(files) : ProjectFiles.none();
        Resolver resolver = Resolver.of(known).variables(variables);
        if (row.path("inputs").isObject()) {
            resolver = resolver.inputs((Mapping) JsonNodes.node(row.get("inputs")));
        }
        return resolver.resolve(".gitlab-ci.yml", row.get("yaml").asText());
    }

    /** How our answer differs from GitLab's; empty where it does not. */
    String difference() {
        return difference(resolve());
    }

    String difference(Resolution ours) {
        return difference(ours, UnaryOperator.identity());
    }

    /** How an answer differs from GitLab's, with the names of the jobs in the order that counts. */
    String difference(Resolution ours, UnaryOperator<List<String>> order) {
        boolean valid = oracle.get("valid").asBoolean();
        String first = ours.isValid() ? "" : ours.errors().get(0).gitlab();
        if (valid != ours.isValid()) {
            return valid ? "we refuse: " + first : "we accept; GitLab: " + gitlabError();
        }
        if (!valid) {
            return isYamlError(gitlabError()) || first.equals(gitlabError())
                    ? ""
                    : "other error: " + first + " | GitLab: " + gitlabError();
        }
        return jobs(ours, order);
    }

    private String gitlabError() {
        return oracle.has("error")
                ? oracle.get("error").asText()
                : oracle.path("errors").path(0).asText();
    }

    /** Where the YAML itself is broken, the words are libyaml's. */
    private static boolean isYamlError(String error) {
        return error.contains("(<unknown>): ");
    }

    private String jobs(Resolution ours, UnaryOperator<List<String>> order) {
        if (!oracle.has("jobs")) {
            return "";
        }
        List<String> stages = new ArrayList<>();
        oracle.get("stages").forEach(stage -> stages.add(stage.asText()));
        if (!stages.equals(ours.stages())) {
            return "stages: " + ours.stages() + " | GitLab: " + stages;
        }
        Map<String, JsonNode> theirs = new LinkedHashMap<>();
        JsonNodes.normal(oracle.get("jobs"))
                .forEach(job -> theirs.put(job.get("name").asText(), job));
        List<String> names = order.apply(List.copyOf(theirs.keySet()));
        List<String> ourNames =
                order.apply(ours.jobs().stream().map(ResolvedJob::name).toList());
        if (!names.equals(ourNames)) {
            return "jobs: " + ourNames + " | GitLab: " + names;
        }
        for (ResolvedJob job : ours.jobs()) {
            JsonNode recorded = Objects.requireNonNull(theirs.get(job.name()));
            String difference = job(JsonNodes.json(job.attributes()), recorded, recorded.has("stage_idx"));
            if (!difference.isEmpty()) {
                return "job " + job.name() + ": " + difference;
            }
        }
        return root(ours);
    }

    /** The older recordings show only some of the keys. */
    private static String job(JsonNode ours, JsonNode theirs, boolean isComplete) {
        for (String key : keys(ours, theirs)) {
            JsonNode a = ours.path(key);
            JsonNode b = theirs.path(key);
            if (key.equals("options") && !a.equals(b)) {
                String difference = job(a, b, isComplete);
                if (!difference.isEmpty()) {
                    return "options." + difference;
                }
                continue;
            }
            boolean recorded = !b.isMissingNode() || isComplete;
            if (!a.equals(b) && recorded) {
                return key + ": " + a + " | GitLab: " + b;
            }
        }
        return "";
    }

    private static List<String> keys(JsonNode a, JsonNode b) {
        List<String> keys = new ArrayList<>();
        a.fieldNames().forEachRemaining(keys::add);
        b.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private String root(Resolution ours) {
        JsonNode variables = JsonNodes.json(ours.rootVariables());
        if (oracle.has("root_variables") && !variables.equals(JsonNodes.normal(oracle.get("root_variables")))) {
            return "root variables: " + variables + " | GitLab: " + oracle.get("root_variables");
        }
        for (String key : List.of("rules", "name", "auto_cancel")) {
            JsonNode theirs = oracle.path("workflow_" + key);
            JsonNode mine = JsonNodes.json(ours.workflow(key));
            if (!theirs.isMissingNode() && !mine.equals(JsonNodes.normal(theirs))) {
                return "workflow " + key + ": " + mine + " | GitLab: " + theirs;
            }
        }
        List<String> warnings = new ArrayList<>();
        oracle.path("warnings").forEach(warning -> warnings.add(warning.asText()));
        List<String> mine =
                ours.warnings().stream().map(warning -> warning.gitlab()).toList();
        return mine.equals(warnings) ? "" : "warnings: " + mine + " | GitLab: " + warnings;
    }
}
