package com.example.drone;

import static dev.pipewright.drone.Drone.CLONE;
import static dev.pipewright.drone.Drone.PUSH;
import static dev.pipewright.drone.Drone.drone;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.recipe.Habits;
import java.util.List;

/** A pipeline for each service, which ends early where neither the service nor the base image changed. */
public final class PipelineForEachService implements PipelineDefinition {

    @Override
    public DroneConfiguration define() {
        List<Pipeline> pipelines = Services.images().pipelines(Services.ALL).stream()
                .map(PipelineForEachService::onlyWhereChanged)
                .toList();
        return drone(pipelines.toArray(Pipeline[]::new)).file("drone/pipeline-for-each-service.drone.yml");
    }

    private static Pipeline onlyWhereChanged(Pipeline pipeline) {
        String service = pipeline.name().orElseThrow();
        Step changed = Habits.onlyWhereChanged(service, "base").dependsOn(CLONE);
        return pipeline.steps(changed)
                .addSteps(pipeline.stepsList().orElseThrow().stream()
                        .map(step -> step.name().orElseThrow().equals("base") ? step.dependsOn(changed) : step)
                        .toArray(Step[]::new))
                .trigger(trigger -> trigger.event(PUSH));
    }
}
