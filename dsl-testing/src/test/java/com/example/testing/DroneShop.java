package com.example.testing;

import static dev.pipewright.drone.Drone.FAILURE;
import static dev.pipewright.drone.Drone.PULL_REQUEST;
import static dev.pipewright.drone.Drone.PUSH;
import static dev.pipewright.drone.Drone.TAG;
import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.mount;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.service;
import static dev.pipewright.drone.Drone.step;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.drone.Drone;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;

/** A file of Drone with something of everything. */
final class DroneShop implements PipelineDefinition {

    @Override
    public DroneConfiguration define() {
        Step compile = step("compile").image("maven:3.9.11").commands("mvn -B compile");
        Step test = step("test").image("maven:3.9.11").commands("mvn -B verify").dependsOn(compile);
        Step lint = step("lint").image("maven:3.9.11").commands("mvn -B lint").dependsOn(compile);
        Step publish = step("publish")
                .image("maven:3.9.11")
                .commands("mvn -B deploy")
                .when(when -> when.event(TAG))
                .dependsOn(test, lint);
        Step tell = step("tell")
                .image("alpine:3.22")
                .commands("./tell")
                .when(when -> when.status(FAILURE))
                .dependsOn(test, lint);
        Pipeline build = pipeline("build")
                .services(service("database", "postgres:17.5"))
                .steps(compile, test, lint, publish, tell)
                .trigger(trigger -> trigger.event(event -> event.exclude(PULL_REQUEST)));
        Pipeline release = pipeline("release")
                .steps(step("ship").image("alpine:3.22").commands("./ship").volumes(mount("keys", "/keys")))
                .volumes(Drone.hostVolume("keys", "/etc/keys"))
                .trigger(trigger -> trigger.event(PUSH, TAG).branch("main", "stable"))
                .dependsOn(build);
        return drone(build, release);
    }
}
