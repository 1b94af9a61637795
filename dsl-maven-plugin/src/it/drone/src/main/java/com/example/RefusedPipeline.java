package com.example;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.step;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.drone.DroneConfiguration;

public final class RefusedPipeline implements PipelineDefinition {

    @Override
    public DroneConfiguration define() {
        return drone(pipeline("build")
                .steps(
                        step("test").image("golang:1.25").commands("go test ./..."),
                        step("ship").image("alpine:3.22").commands("./ship").dependsOn("tset")));
    }
}
