package dev.pipewright.tool;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.PipelineSource;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.gitlab.simulate.VariableLevel;
import dev.pipewright.tree.Mapping;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line that asks for a pipeline. */
final class SimulateRequest extends LineRequest {

    private String source = PipelineSource.PUSH.toString();
    private String ref = "main";
    private boolean isTag;
    private boolean hasKubernetes;
    private @Nullable List<String> changes;
    private @Nullable Mapping inputs;
    private final LinkedHashMap<String, String> files = new LinkedHashMap<>();
    private final Map<VariableLevel, Map<String, String>> variables = new EnumMap<>(VariableLevel.class);

    SimulateRequest() {
        super("a: {script: x}");
    }

    @Override
    void field(String name, JsonValue value) throws IOException, Found {
        switch (name) {
            case "source" -> source = value.text();
            case "ref" -> ref = value.text();
            case "tag" -> isTag = value.isTrue();
            case "kubernetes" -> hasKubernetes = value.isTrue();
            case "changes" ->
                changes = value.isNull()
                        ? null
                        : value.list("a list of paths, or null where there is nothing to compare with");
            case "inputs" -> inputs = value.mappingOrNull();
            case "files" -> files.putAll(value.texts());
            case "vars" -> variables.put(VariableLevel.PREDEFINED, value.texts());
            case "instance_vars" -> variables.put(VariableLevel.INSTANCE, value.texts());
            case "group_vars" -> variables.put(VariableLevel.GROUP, value.texts());
            case "project_vars" -> variables.put(VariableLevel.PROJECT, value.texts());
            case "pipeline_vars" -> variables.put(VariableLevel.PIPELINE, value.texts());
            case "schedule_vars" -> variables.put(VariableLevel.SCHEDULE, value.texts());
            default -> {}
        }
    }

    /** The text in the project of the line; rules see the files that are given, and no other. */
    Simulation simulation() throws Found {
        Simulation simulation = Simulation.of(ProjectFiles.listed(files)).text(yaml());
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
}
