package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pipewright.drone.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts and compiled workflows as Woodpecker 3.17's own code gave them. */
class WoodpeckerConformanceTest {

    private final List<String> wrong = new ArrayList<>();
    private int answers;

    @Test
    void generated_workflows_are_judged_and_compiled_as_woodpecker_does() {
        List<JsonNode> rows = Recorded.rows("gen/woodpecker-gen.jsonl.gz");
        assertThat(rows).hasSize(817);
        for (JsonNode row : rows) {
            Map<String, String> files = RecordedWorkflow.files(row);
            for (Map.Entry<String, JsonNode> entry : row.get("events").properties()) {
                WoodpeckerEvent event = RecordedWorkflow.event(entry.getValue().get("args"));
                compare(
                        row.get("id").asText() + " " + entry.getKey(),
                        files,
                        event,
                        entry.getValue().get("plain"));
                if (entry.getValue().has("trusted")) {
                    compare(
                            row.get("id").asText() + " trusted " + entry.getKey(),
                            files,
                            event.trusted(true),
                            entry.getValue().get("trusted"));
                }
            }
            JsonNode privileged = row.path("privileged_plugins");
            if (privileged.has("valid")) {
                JsonNode args =
                        row.get("events").get(privileged.get("event").asText()).get("args");
                WoodpeckerEvent event =
                        RecordedWorkflow.event(args).privilegedPlugins(Recorded.texts(privileged.get("list")));
                boolean valid = WoodpeckerVerdict.of(files, event).isValid();
                answers++;
                if (valid != privileged.get("valid").asBoolean()) {
                    wrong.add(row.get("id").asText() + " with privileged plugins: we say " + valid);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers).isEqualTo(4_703);
    }

    @ParameterizedTest
    @CsvSource({
        "woodpecker/semantics-verdicts.jsonl, woodpecker/semantics, 24, false",
        "woodpecker/linter-schema-verdicts.jsonl, woodpecker/linter-schema, 24, false",
        "woodpecker/linter-schema-verdicts-trusted.jsonl, woodpecker/linter-schema, 24, true",
        "../corpus/woodpecker/verdicts.jsonl, ../corpus/woodpecker, 47, false"
    })
    void files_are_judged_and_compiled_as_woodpecker_does(String table, String folder, int count, boolean trusted) {
        List<JsonNode> rows = Recorded.rows(table);
        assertThat(rows).hasSize(count);
        for (JsonNode row : rows) {
            String file = row.get("file").asText();
            WoodpeckerEvent event = RecordedWorkflow.push(file, trusted);
            compare(
                    file,
                    Map.of(file.substring(file.lastIndexOf('/') + 1), Recorded.text(folder + "/" + file)),
                    event,
                    row);
        }
        assertThat(wrong).isEmpty();
    }

    private void compare(String id, Map<String, String> files, WoodpeckerEvent event, JsonNode row) {
        WoodpeckerVerdict verdict = WoodpeckerVerdict.of(files, event);
        answers++;
        Set<String> expected = new TreeSet<>();
        row.path("workflows").forEach(workflow -> expected.add(expected(workflow)));
        Set<String> actual = new TreeSet<>();
        verdict.workflows().forEach(workflow -> actual.add(actual(workflow).toString()));
        if (verdict.isValid() != row.get("valid").asBoolean() || !actual.equals(expected)) {
            wrong.add(id + "\n  woodpecker " + row.get("valid") + expected + "\n  we         " + verdict.isValid()
                    + actual + verdict.findings());
        }
    }

    /** A recorded workflow with its fields in our order, and the workspace by one name. */
    private static String expected(JsonNode workflow) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("name", workflow.get("name"));
        json.set("matrix", sorted(workflow.path("matrix")));
        json.set("depends_on", workflow.get("depends_on"));
        json.set("runs_on", workflow.has("runs_on") ? workflow.get("runs_on") : json.arrayNode());
        var stages = json.putArray("stages");
        for (JsonNode stage : workflow.get("stages")) {
            var steps = stages.addArray();
            stage.forEach(step -> {
                ObjectNode copy = steps.addObject();
                Stream.of("name", "type", "image", "on_success", "on_failure", "failure")
                        .forEach(key -> copy.set(key, step.get(key)));
                copy.put("detached", step.path("detached").asBoolean())
                        .put("privileged", step.path("privileged").asBoolean());
                copy.set("plugin_env", sorted(step.path("plugin_env")));
                copy.set("volumes", step.get("volumes"));
            });
        }
        return json.toString().replaceAll("wp_[0-9a-z]+_[0-9]+_default", "_workspace");
    }

    private static ObjectNode sorted(JsonNode map) {
        ObjectNode sorted = JsonNodeFactory.instance.objectNode();
        Map<String, JsonNode> entries = new TreeMap<>();
        map.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        entries.forEach(sorted::set);
        return sorted;
    }

    private static ObjectNode actual(CompiledWorkflow workflow) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", workflow.name());
        ObjectNode matrix = json.putObject("matrix");
        new TreeMap<>(workflow.matrix()).forEach(matrix::put);
        workflow.dependsOn().forEach(json.putArray("depends_on")::add);
        workflow.runsOn().forEach(json.putArray("runs_on")::add);
        var stages = json.putArray("stages");
        for (List<WorkflowStep> stage : workflow.stages()) {
            var steps = stages.addArray();
            for (WorkflowStep step : stage) {
                ObjectNode each = steps.addObject()
                        .put("name", step.name())
                        .put("type", step.type())
                        .put("image", step.image())
                        .put("on_success", step.onSuccess())
                        .put("on_failure", step.onFailure())
                        .put("failure", step.failure())
                        .put("detached", step.isDetached())
                        .put("privileged", step.isPrivileged());
                ObjectNode settings = each.putObject("plugin_env");
                new TreeMap<>(step.settings()).forEach(settings::put);
                step.volumes().forEach(each.putArray("volumes")::add);
            }
        }
        return json;
    }
}
