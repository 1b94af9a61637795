package dev.pipewright.assertion;

import dev.pipewright.drone.runner.ErrorPolicy;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.simulate.PipelineRun;
import java.util.List;
import java.util.Optional;

/** The steps of a pipeline in a build of Drone. */
final class PipelineStepOccurrences extends StepOccurrences {

    private final PipelineRun pipeline;
    private final BuildEvidence evidence;

    PipelineStepOccurrences(String occasion, PipelineRun pipeline, BuildEvidence evidence) {
        super(occasion, pipeline.outcomes());
        this.pipeline = pipeline;
        this.evidence = evidence;
    }

    @Override
    String whole() {
        return "pipeline";
    }

    @Override
    public Optional<String> complaint(String name) {
        if (names().isEmpty()) {
            String why = pipeline.breaksRunner()
                    ? "the runner breaks down: a step with \"failure: fast\" has conditions that do not hold\n"
                    : "nothing is known of the steps of a pipeline of type \""
                            + pipeline.pipeline().type() + "\"\n";
            return Optional.of(Failure.text("step " + Quoted.name(name) + " is asked for on " + occasion(), why));
        }
        return Failure.unknown(noun(), name, names());
    }

    @Override
    String absent(String name) {
        return name + " is absent: " + evidence.ofConditions(pipeline, name);
    }

    @Override
    String place(String name) {
        return evidence.place(pipeline, name);
    }

    @Override
    boolean wantsFailure(String name) {
        return step(name)
                .map(PlannedStep::runPolicy)
                .filter(RunPolicy.ON_FAILURE::equals)
                .isPresent();
    }

    @Override
    boolean mayFail(String name) {
        return step(name)
                .map(PlannedStep::errorPolicy)
                .filter(ErrorPolicy.IGNORE::equals)
                .isPresent();
    }

    private Optional<PlannedStep> step(String name) {
        return pipeline.pipeline().plan().map(Plan::steps).orElse(List.of()).stream()
                .filter(step -> step.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<String> error() {
        return pipeline.pipeline().failure().map(evidence::of);
    }
}
