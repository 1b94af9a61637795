package com.example.drone;

import static dev.pipewright.drone.Drone.PUSH;
import static dev.pipewright.drone.Drone.drone;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.drone.DroneConfiguration;

/** One pipeline, in which the steps of all services stand beside each other upon one base image. */
public final class StepsBesideEachOther implements PipelineDefinition {

    @Override
    public DroneConfiguration define() {
        return drone(Services.images().pipeline("services", Services.ALL).trigger(trigger -> trigger.event(PUSH)))
                .file("drone/steps-beside-each-other.drone.yml");
    }
}
