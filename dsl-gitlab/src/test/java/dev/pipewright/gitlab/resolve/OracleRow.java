package dev.pipewright.gitlab.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.tree.Mapping;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A configuration with what GitLab said of it. */
record OracleRow(String id, String topic, JsonNode row, JsonNode oracle) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<OracleRow> read(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<OracleRow> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = JSON.readTree(line);
                JsonNode oracle = row.has("oracle") ? row.get("oracle") : row;
                rows.add(new OracleRow(row.get("id").asText(), row.path("topic").asText(), row, oracle));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Resolution resolve() {
        Map<String, String> files = new LinkedHashMap<>();
        row.path("files").properties().forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        Map<String, String> variables = new LinkedHashMap<>();
        row.path("vars").properties().forEach(variable ->
                variables.put(variable.getKey(), variable.getValue().asText()));
        Resolver resolver = Resolver.of(ProjectFiles.of(files)).variables(variables);
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
        return jobs(ours);
    }

    private String gitlabError() {
        return oracle.has("error") ? oracle.get("error").asText() : oracle.path("errors").path(0).asText();
    }

    /** Where the YAML itself is broken, the words are libyaml's. */
    private static boolean isYamlError(String error) {
        return error.contains("(<unknown>): ");
    }

    private String jobs(Resolution ours) {
        if (!oracle.has("jobs")) {
            return "";
        }
        List<String> stages = new ArrayList<>();
        oracle.get("stages").forEach(stage -> stages.add(stage.asText()));
        if (!stages.equals(ours.stages())) {
            return "stages: " + ours.stages() + " | GitLab: " + stages;
        }
        JsonNode theirs = JsonNodes.normal(oracle.get("jobs"));
        List<String> names = new ArrayList<>();
        theirs.forEach(job -> names.add(job.get("name").asText()));
        List<String> ourNames = ours.jobs().stream().map(ResolvedJob::name).toList();
        if (!names.equals(ourNames)) {
            return "jobs: " + ourNames + " | GitLab: " + names;
        }
        for (int i = 0; i < names.size(); i++) {
            String difference = job(JsonNodes.json(ours.jobs().get(i).attributes()), theirs.get(i));
            if (!difference.isEmpty()) {
                return "job " + names.get(i) + ": " + difference;
            }
        }
        return root(ours);
    }

    private static String job(JsonNode ours, JsonNode theirs) {
        for (String key : keys(ours, theirs)) {
            JsonNode a = ours.path(key);
            JsonNode b = theirs.path(key);
            if (key.equals("options") && !a.equals(b)) {
                return "options." + job(a, b);
            }
            boolean probe = b.isMissingNode() && !theirs.has("stage_idx") && isLeftOutOfProbes(key);
            if (!a.equals(b) && !probe) {
                return key + ": " + a + " | GitLab: " + b;
            }
        }
        return "";
    }

    /** The older recordings do not show these. */
    private static boolean isLeftOutOfProbes(String key) {
        return key.equals("stage_idx") || key.equals("root_variables_inheritance") || key.equals("environment");
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
        List<String> mine = ours.warnings().stream().map(warning -> warning.gitlab()).toList();
        return mine.equals(warnings) ? "" : "warnings: " + mine + " | GitLab: " + warnings;
    }
}
