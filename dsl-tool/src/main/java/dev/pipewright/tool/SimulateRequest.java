package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.PipelineSource;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.gitlab.simulate.VariableLevel;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line that asks for a pipeline; what was understood stays known where the rest is wrong. */
final class SimulateRequest {

    private static final JsonFactory JSON = new JsonFactory();

    /** As it is written in JSON. */
    private String id = "null";

    private @Nullable String yaml;
    private String source = PipelineSource.PUSH.toString();
    private String ref = "main";
    private boolean isTag;
    private boolean hasKubernetes;
    private @Nullable List<String> changes;
    private @Nullable Mapping inputs;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<VariableLevel, Map<String, String>> variables = new EnumMap<>(VariableLevel.class);

    void read(byte[] line) throws IOException, Found {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad("the line must be a JSON object like {\"id\": \"1\", \"yaml\": \"a: {script: x}\"}");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                field(parser, name, parser.nextToken());
            }
            if (parser.nextToken() != null) {
                throw bad("the line holds more than one JSON object");
            }
        }
    }

    private void field(JsonParser parser, String name, JsonToken value) throws IOException, Found {
        switch (name) {
            case "id" -> id = LintRequest.id(parser, value);
            case "yaml" -> yaml = value == JsonToken.VALUE_STRING ? parser.getText() : null;
            case "source" -> source = text(parser, name, value);
            case "ref" -> ref = text(parser, name, value);
            case "tag" -> isTag = value == JsonToken.VALUE_TRUE;
            case "kubernetes" -> hasKubernetes = value == JsonToken.VALUE_TRUE;
            case "changes" -> changes = texts(parser, name, value);
            case "inputs" -> inputs = LintRequest.node(parser, value, 0) instanceof Mapping mapping ? mapping : null;
            case "files" -> files.putAll(LintRequest.texts(parser, value));
            case "vars" -> level(parser, value, VariableLevel.PREDEFINED);
            case "instance_vars" -> level(parser, value, VariableLevel.INSTANCE);
            case "group_vars" -> level(parser, value, VariableLevel.GROUP);
            case "project_vars" -> level(parser, value, VariableLevel.PROJECT);
            case "pipeline_vars" -> level(parser, value, VariableLevel.PIPELINE);
            case "schedule_vars" -> level(parser, value, VariableLevel.SCHEDULE);
            default -> parser.skipChildren();
        }
    }

    private void level(JsonParser parser, JsonToken value, VariableLevel level) throws IOException {
        variables.put(level, LintRequest.texts(parser, value));
    }

    private static String text(JsonParser parser, String name, JsonToken value) throws IOException, Found {
        if (value != JsonToken.VALUE_STRING) {
            throw bad("\"" + name + "\" must be a string");
        }
        return parser.getText();
    }

    private static @Nullable List<String> texts(JsonParser parser, String name, JsonToken value)
            throws IOException, Found {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        if (value != JsonToken.START_ARRAY) {
            throw bad("\"" + name + "\" must be a list of paths, or null where there is nothing to compare with");
        }
        List<String> texts = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            texts.add(text(parser, name, next));
        }
        return texts;
    }

    /** The id as it is written in JSON. */
    String id() {
        return id;
    }

    /** The text in the project of the line; rules see the files that are given, and no other. */
    Simulation simulation() throws Found {
        if (yaml == null) {
            throw bad("the line has no \"yaml\" that is a string");
        }
        Simulation simulation = Simulation.of(ProjectFiles.of(files)).text(yaml);
        return inputs == null ? simulation : simulation.inputs(inputs);
    }

    Scenario scenario() throws Found {
        PipelineSource known = PipelineSource.of(source)
                .orElseThrow(() -> bad("there is no source \"" + source + "\"; sources are "
                        + String.join(
                                ", ",
                                Arrays.stream(PipelineSource.values())
                                        .map(PipelineSource::toString)
                                        .toList())));
        Scenario scenario =
                known == PipelineSource.MERGE_REQUEST_EVENT ? Scenario.mergeRequest(ref) : Scenario.of(known, ref);
        if (isTag) {
            scenario = scenario.onTag(ref);
        }
        if (hasKubernetes) {
            scenario = scenario.kubernetes();
        }
        scenario = scenario.withoutStandardVariables().recordedChanges(changes);
        for (Map.Entry<VariableLevel, Map<String, String>> level : variables.entrySet()) {
            scenario = scenario.variables(level.getKey(), level.getValue());
        }
        return scenario;
    }

    private static Found bad(String message) {
        return new Found(Problem.BAD_REQUEST.at(Origin.unknown(), message));
    }
}
