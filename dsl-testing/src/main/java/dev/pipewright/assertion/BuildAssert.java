package dev.pipewright.assertion;

import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Status;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Assertions about what a build of Drone does: which pipelines run, and how all ends. */
public final class BuildAssert extends AbstractEndingAssert<BuildAssert, BuildRun> {

    private final DroneBuild tested;
    private final BuildEvidence evidence;

    BuildAssert(DroneBuild tested) {
        this(tested, tested.simulation().run());
    }

    private BuildAssert(DroneBuild tested, BuildRun run) {
        this(tested, run, tested.evidence(run));
    }

    private BuildAssert(DroneBuild tested, BuildRun run, BuildEvidence evidence) {
        super(run, BuildAssert.class, new PipelineOccurrences(tested.build(), run, evidence), "build");
        this.tested = tested;
        this.evidence = evidence;
    }

    @Override
    BuildAssert with(String step, Ending ending) {
        return new BuildAssert(tested.ending(step, ending));
    }

    @Override
    Set<String> steps() {
        return actual.stepNames();
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
        return actual.status().isEmpty() ? this : failing("there should be no pipelines", because());
    }

    private BuildAssert failing(String headline, String because) {
        fail(headline + " on " + tested.build(), because);
        return this;
    }

    @Override
    Optional<Status> status() {
        return actual.status();
    }

    /** Drone refuses the file, or a runner its pipeline, with an error of which this is a part, in Drone's words. */
    public BuildAssert isRefusedWith(String part) {
        boolean told = evidence.failures().stream()
                .anyMatch(failure -> failure.message().contains(part));
        return told
                ? this
                : failing(
                        "Drone should refuse the file with \"" + part + "\"",
                        evidence.ofRefusal().orElseGet(this::because));
    }

    @Override
    String because() {
        return actual.pipelines().stream().map(evidence::of).collect(Collectors.joining());
    }
}
