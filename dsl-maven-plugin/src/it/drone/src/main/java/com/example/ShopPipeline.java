package com.example;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.step;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;

public final class ShopPipeline implements PipelineDefinition {

    @Override
    public DroneConfiguration define() {
        Pipeline build = pipeline("build")
                .steps(step("test").image("golang:1.25").commands("go test ./...", "echo ${HOME}"));
        Pipeline release = pipeline("release")
                .steps(step("ship").image("alpine:3.22").commands("./ship"))
                .trigger(trigger -> trigger.event("tag"))
                .dependsOn(build);
        return drone(release, build);
    }
}
