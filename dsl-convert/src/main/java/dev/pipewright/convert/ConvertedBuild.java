package dev.pipewright.convert;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a configuration of GitLab has become so far: Drone's pipelines, and which job each of their steps was. */
final class ConvertedBuild {

    private final Ledger ledger = new Ledger("Drone");
    private final SettingsVariables settings = new SettingsVariables(ledger);
    private final StepNames names = new StepNames();
    private final List<Pipeline> pipelines = new ArrayList<>();
    private final Map<String, String> jobs = new LinkedHashMap<>();

    Ledger ledger() {
        return ledger;
    }

    SettingsVariables settings() {
        return settings;
    }

    /** A name that no pipeline has yet. */
    String free(String wanted) {
        return names.free(wanted);
    }

    void add(Pipeline pipeline) {
        pipelines.add(pipeline);
    }

    /** Tells of a pipeline that a failure elsewhere passes by, once all are there. */
    void tellFailures() {
        new LateSteps<>(pipelines, this::before)
                .any()
                .ifPresent(late -> ledger.note(
                        Fate.CHANGED,
                        late.name().orElse(""),
                        late.toNode().get("name") instanceof Scalar name
                                ? name.origin()
                                : late.toNode().origin(),
                        "where a pipeline fails for which it does not wait, it is passed by if it has not started",
                        "let it wait for nothing, or make a repository of its own of it"));
    }

    private List<Pipeline> before(Pipeline pipeline) {
        List<String> waits = DroneStep.texts(pipeline.toNode().get("depends_on"));
        return pipelines.stream()
                .filter(each -> waits.contains(each.name().orElse("")))
                .toList();
    }

    /** Remembers which job a step was. */
    void add(String pipeline, String step, String job) {
        jobs.put(pipeline + "/" + step, job);
    }

    /** The jobs by their pipelines and steps, {@code default/build}; those of children as notes call them. */
    Map<String, String> jobs() {
        return jobs;
    }

    /** The job that a step was. */
    String job(String pipeline, String step) {
        return jobs.getOrDefault(pipeline + "/" + step, step);
    }

    Conversion<DroneConfiguration> conversion() {
        return new Conversion<>(DroneConfiguration.of().pipelines(pipelines), ledger.notes());
    }
}
