package dev.pipewright.assertion;

import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pipelines of a file of Drone in a build. */
final class PipelineOccurrences implements Occurrences {

    private final Build build;
    private final BuildRun run;
    private final BuildEvidence evidence;

    PipelineOccurrences(Build build, BuildRun run, BuildEvidence evidence) {
        this.build = build;
        this.run = run;
        this.evidence = evidence;
    }

    @Override
    public String noun() {
        return "pipeline";
    }

    @Override
    public String occasion() {
        return build.toString();
    }

    @Override
    public Optional<String> complaint(String name) {
        if (run.pipelines().isEmpty() && error().isPresent()) {
            return Optional.of(
                    Failure.text("pipeline " + Quoted.name(name) + " is asked for on " + build, error().orElse("")));
        }
        return Failure.unknown(
                noun(), name, run.pipelines().stream().map(BuildEvidence::name).toList());
    }

    @Override
    public List<String> meant(String name) {
        return List.of(name);
    }

    @Override
    public Set<String> certain() {
        return run.pipelines().stream()
                .filter(PipelineOccurrences::runs)
                .map(BuildEvidence::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of a runner that we do not know, a pipeline of the build runs as well. */
    private static boolean runs(PipelineRun pipeline) {
        return pipeline.pipeline().isMatched()
                && pipeline.pipeline().isValid()
                && pipeline.status().filter(Status.SKIPPED::equals).isEmpty();
    }

    @Override
    public Set<String> possible() {
        return certain();
    }

    @Override
    public String why(String name) {
        return run.pipeline(name).map(evidence::of).orElse("");
    }

    @Override
    public String summary() {
        return "the build has " + Quoted.names(certain(), noun()) + "\n";
    }

    @Override
    public Optional<String> error() {
        return evidence.ofRefusal();
    }
}
