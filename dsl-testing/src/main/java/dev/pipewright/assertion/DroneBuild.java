package dev.pipewright.assertion;

import dev.pipewright.assertion.coverage.RulesCoverage;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Verdict;
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
        return new DroneBuild(configuration, build, Simulation.of(verdict(configuration, build)), sources);
    }

    /** The conditions that decide count in the coverage of this test run. */
    static Verdict verdict(DroneConfiguration configuration, Build build) {
        Verdict verdict = Verdict.of(configuration.text(), build);
        RulesCoverage.ofThisRun().add(configuration, verdict);
        return verdict;
    }

    DroneBuild ending(String step, Ending ending) {
        return new DroneBuild(configuration, build, simulation.ending(step, ending), sources);
    }

    BuildEvidence evidence(BuildRun run) {
        return new BuildEvidence(configuration.effective(), run, sources);
    }
}
