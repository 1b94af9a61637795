package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.simulate.BuildDecisions;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.BuildTable;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a build of Drone tells in a failure: why pipelines and steps run or not, with the lines that decided. */
final class BuildEvidence {

    private final DroneConfiguration configuration;
    private final BuildDecisions decisions;
    private final BuildRun run;
    private final SourceText sources;

    BuildEvidence(DroneConfiguration configuration, BuildRun run, SourceText sources) {
        this.configuration = configuration;
        this.decisions = BuildDecisions.of(configuration);
        this.run = run;
        this.sources = sources;
    }

    static String name(PipelineRun pipeline) {
        return BuildTable.name(pipeline.pipeline());
    }

    /** Why the build has a pipeline or not. */
    String of(PipelineRun pipeline) {
        PipelineVerdict verdict = pipeline.pipeline();
        Decision decision = decisions.pipeline(verdict);
        if (!verdict.isMatched()) {
            return told(decision);
        }
        if (verdict.failure().isPresent()) {
            return name(pipeline) + " does not run: " + of(verdict.failure().get());
        }
        if (pipeline.status().filter(Status.SKIPPED::equals).isPresent()) {
            return dev.pipewright.assertion.Failure.passedBy(name(pipeline), failedPipelines(), "trigger")
                    + Sources.shown(decision.origin(), sources);
        }
        return told(decision);
    }

    /** A decision with its line. */
    private String told(Decision decision) {
        return decision + "\n" + Sources.shown(decision.origin(), sources);
    }

    private List<String> failedPipelines() {
        return run.pipelines().stream()
                .filter(each -> each.status()
                        .filter(status -> status != Status.SUCCESS && status != Status.SKIPPED)
                        .isPresent())
                .map(BuildEvidence::name)
                .toList();
    }

    /** Why the conditions of a step let it run or not. */
    String ofConditions(PipelineRun pipeline, String step) {
        Decision decision = decisions.step(pipeline.pipeline(), step);
        return decision.because() + "\n" + Sources.shown(decision.origin(), sources);
    }

    /** Where a step is written. */
    String place(PipelineRun pipeline, String step) {
        return Sources.shown(decisions.step(pipeline.pipeline(), step).origin(), sources);
    }

    /** The errors for which the build, or one of its pipelines, does not run. */
    List<Failure> failures() {
        Optional<Failure> ofServer = run.verdict().failure().filter(Failure::isOfServer);
        return ofServer.isPresent()
                ? ofServer.stream().toList()
                : run.pipelines().stream()
                        .map(PipelineRun::pipeline)
                        .filter(PipelineVerdict::isMatched)
                        .flatMap(pipeline -> pipeline.failure().stream())
                        .distinct()
                        .toList();
    }

    /** The errors in words; empty where there are none. */
    Optional<String> ofRefusal() {
        List<Failure> failures = failures();
        return failures.isEmpty()
                ? Optional.empty()
                : Optional.of(failures.stream().map(this::of).collect(Collectors.joining()));
    }

    /** An error with its line. */
    String of(Failure failure) {
        String place = failure.line() == 0
                ? ""
                : Sources.shown(new YamlOrigin(configuration.file(), failure.line(), 1), sources);
        return "Drone refuses it: " + failure.message() + "\n" + place;
    }
}
