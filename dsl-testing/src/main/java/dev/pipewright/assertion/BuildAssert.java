package dev.pipewright.assertion;

import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Assertions about what a build of Drone does: which pipelines run, and how all ends. All steps succeed but those that
 * {@link #failing} and {@link #ending} name.
 */
public final class BuildAssert extends AbstractRunAssert<BuildAssert, BuildRun> {

    private final DroneBuild tested;
    private final BuildEvidence evidence;

    BuildAssert(DroneBuild tested) {
        this(tested, tested.simulation().run());
    }

    private BuildAssert(DroneBuild tested, BuildRun run) {
        this(tested, run, tested.evidence(run));
    }

    private BuildAssert(DroneBuild tested, BuildRun run, BuildEvidence evidence) {
        super(run, BuildAssert.class, new PipelineOccurrences(tested.build(), run, evidence));
        this.tested = tested;
        this.evidence = evidence;
    }

    /**
     * Goes on with the same build in which the commands of these steps fail.
     *
     * @param steps the names of steps in all pipelines, or {@code pipeline/step}
     */
    public BuildAssert failing(String... steps) {
        BuildAssert changed = this;
        for (String step : steps) {
            changed = changed.ending(step, Ending.exit(1));
        }
        return changed;
    }

    /**
     * Goes on with the same build in which a step ends otherwise: {@code Ending.exit(78)} ends its pipeline early.
     *
     * @param step the name of steps in all pipelines, or {@code pipeline/step}
     */
    public BuildAssert ending(String step, Ending ending) {
        Failure.unknown("step", step, steps()).ifPresent(complaint -> failWithMessage("%s", complaint));
        return new BuildAssert(tested.ending(step, ending)).as(info.description());
    }

    private Set<String> steps() {
        Set<String> names = new LinkedHashSet<>();
        for (PipelineRun pipeline : actual.pipelines()) {
            pipeline.pipeline().plan().ifPresent(plan -> {
                for (PlannedStep step : plan.steps()) {
                    names.add(step.name());
                    names.add(BuildEvidence.name(pipeline) + "/" + step.name());
                }
            });
        }
        return names;
    }

    /** A pipeline runs, and the assertions hold for it. */
    public BuildAssert pipeline(String name, Consumer<PipelineRunAssert> assertions) {
        runs(name);
        actual.pipeline(name)
                .ifPresent(run ->
                        assertions.accept(new PipelineRunAssert(tested.build(), run, evidence).as(info.description())));
        return this;
    }

    /** The build has no pipeline, and it is meant so: the triggers of all say so. */
    public BuildAssert hasNoPipelines() {
        requireNoError("there should be no pipelines");
        return actual.status().isEmpty() ? this : failing("there should be no pipelines", ofAll());
    }

    private BuildAssert failing(String headline, String because) {
        fail(headline + " on " + tested.build(), because);
        return this;
    }

    /** The build ends so. */
    public BuildAssert endsAs(Status status) {
        Optional<Status> found = actual.status();
        return found.filter(status::equals).isPresent()
                ? this
                : failing(
                        "the build should end as " + status.text(),
                        found.map(other -> "it ends as " + other.text()).orElse("it has no pipelines") + "\n"
                                + ofAll());
    }

    /** Drone refuses the file, or a runner its pipeline, with an error of which this is a part, in Drone's words. */
    public BuildAssert isRefusedWith(String part) {
        boolean told = evidence.failures().stream()
                .anyMatch(failure -> failure.message().contains(part));
        return told
                ? this
                : failing(
                        "Drone should refuse the file with \"" + part + "\"",
                        evidence.ofRefusal().orElseGet(this::ofAll));
    }

    private String ofAll() {
        return actual.pipelines().stream().map(evidence::of).collect(Collectors.joining());
    }
}
