package dev.pipewright.drone.simulate;

/**
 * What became of a step.
 *
 * @param name the step
 * @param status how it ended
 * @param exitCode its exit code; 0 where it has none
 */
public record StepRun(String name, Status status, int exitCode) {}
