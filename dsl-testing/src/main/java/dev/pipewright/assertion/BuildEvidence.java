package dev.pipewright.assertion;

import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.drone.Conditions;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a build of Drone tells in a failure: why pipelines and steps run or not, with the lines that decided. */
final class BuildEvidence {

    private final DroneConfiguration configuration;
    private final Build build;
    private final BuildRun run;
    private final SourceText sources;

    BuildEvidence(DroneConfiguration configuration, Build build, BuildRun run, SourceText sources) {
        this.configuration = configuration;
        this.build = build;
        this.run = run;
        this.sources = sources;
    }

    static String name(PipelineRun pipeline) {
        String name = pipeline.pipeline().name();
        return name.isEmpty() ? DroneParts.UNNAMED : name;
    }

    /** Why the build has a pipeline or not. */
    String of(PipelineRun pipeline) {
        PipelineVerdict verdict = pipeline.pipeline();
        Optional<Pipeline> written = written(pipeline);
        Origin origin = written.map(each -> each.toNode().origin()).orElse(Origin.unknown());
        if (verdict.unmet().isPresent()) {
            return name(pipeline) + " is absent: its trigger "
                    + told(verdict.unmet().get(), written.flatMap(Pipeline::trigger), origin);
        }
        if (verdict.failure().isPresent()) {
            return name(pipeline) + " does not run: " + of(verdict.failure().get());
        }
        if (pipeline.status().filter(Status.SKIPPED::equals).isPresent()) {
            String failed = failedPipelines();
            String because = failed.isEmpty()
                    ? "nothing failed, and its trigger asks for that"
                    : failed + " failed, and its trigger does not ask for that";
            return name(pipeline) + " is passed by: " + because + "\n" + Sources.shown(origin, sources);
        }
        return name(pipeline) + " is present: its trigger holds for " + build + "\n" + Sources.shown(origin, sources);
    }

    private String failedPipelines() {
        return run.pipelines().stream()
                .filter(each -> each.status()
                        .filter(status -> status != Status.SUCCESS && status != Status.SKIPPED)
                        .isPresent())
                .map(each -> Quoted.name(name(each)))
                .collect(Collectors.joining(", "));
    }

    private Optional<Pipeline> written(PipelineRun pipeline) {
        return configuration.pipelines().stream()
                .filter(each -> DroneParts.name(each).equals(name(pipeline)))
                .findFirst();
    }

    /** Why a step's conditions do not let it run. */
    String ofConditions(PipelineRun pipeline, String step) {
        Optional<Step> written = step(pipeline, step);
        return pipeline.pipeline()
                .plan()
                .map(plan -> plan.unmet().get(step))
                .map(unmet -> "its when " + told(unmet, written.flatMap(Step::when), origin(written)))
                .orElseThrow();
    }

    /** Where a step is written. */
    String place(PipelineRun pipeline, String step) {
        return Sources.shown(origin(step(pipeline, step)), sources);
    }

    private Optional<Step> step(PipelineRun pipeline, String name) {
        return written(pipeline).stream()
                .flatMap(DroneParts::steps)
                .filter(step -> step.name().filter(name::equals).isPresent())
                .findFirst();
    }

    private static Origin origin(Optional<Step> step) {
        return step.map(each -> each.toNode().origin()).orElse(Origin.unknown());
    }

    /** A condition in words, with the line where it stands, or that of the whole where it has none of its own. */
    private String told(UnmetCondition unmet, Optional<Conditions> conditions, Origin whole) {
        Origin origin = conditions
                .map(all -> all.toNode().get(unmet.name()))
                .map(Node::origin)
                .filter(own -> !own.file().isEmpty())
                .orElse(whole);
        return unmet + "\n" + Sources.shown(origin, sources);
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
