package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Simulation;

/**
 * A build of a file of Drone, to be run with this or that step failing.
 *
 * @param configuration the file
 * @param build what started it
 * @param simulation how its steps end
 * @param sources the lines behind places
 */
record DroneBuild(DroneConfiguration configuration, Build build, Simulation simulation, SourceText sources) {

    static DroneBuild of(DroneConfiguration configuration, Build build, SourceText sources) {
        return new DroneBuild(configuration, build, Simulation.of(configuration.text(), build), sources);
    }

    DroneBuild ending(String step, Ending ending) {
        return new DroneBuild(configuration, build, simulation.ending(step, ending), sources);
    }

    BuildEvidence evidence(BuildRun run) {
        return new BuildEvidence(configuration.effective(), build, run, sources);
    }
}
