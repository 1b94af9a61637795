package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.StartedPipeline;
import dev.pipewright.tree.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The pipelines that the jobs of a pipeline start. */
final class Triggers {

    private final Scenario scenario;
    private final int depth;
    private final BiFunction<Mapping, Scenario, Run> children;

    /**
     * @param depth how deep the pipeline is whose jobs these are, 0 for the first
     * @param children runs a child pipeline by its configuration
     */
    Triggers(Scenario scenario, int depth, BiFunction<Mapping, Scenario, Run> children) {
        this.scenario = scenario;
        this.depth = depth;
        this.children = children;
    }

    /** What a job starts; empty for a job that runs a script, and for one that mirrors a pipeline which is there. */
    Optional<Downstream> of(RunJob job, JobSeed seed) {
        return StartedPipeline.of(job.attributes()).map(started -> of(job, seed, started));
    }

    private Downstream of(RunJob job, JobSeed seed, StartedPipeline started) {
        Optional<Mapping> configuration = started.configuration();
        if (configuration.isEmpty()) {
            Downstream.Kind kind =
                    started.kind() == StartedPipeline.Kind.DYNAMIC ? Downstream.Kind.DYNAMIC : Downstream.Kind.PROJECT;
            return new Downstream(job, kind, started.target(), Optional.empty());
        }
        if (depth >= StartedPipeline.DEEPEST) {
            return new Downstream(job, Downstream.Kind.TOO_DEEP, started.target(), Optional.empty());
        }
        Run run = children.apply(configuration.get(), scenario.child(forwarded(started, seed)));
        return new Downstream(
                job, Downstream.Kind.CHILD, started.target(), isKnown(run) ? Optional.of(run) : Optional.empty());
    }

    /** Where files are missing, an empty pipeline may well be one with jobs. */
    private static boolean isKnown(Run run) {
        boolean isComplete = run.resolution().map(Resolution::isComplete).orElse(true);
        return isComplete || run.isCreated();
    }

    /** The variables that go along: those of the configuration unless switched off, those of the pipeline if switched on. */
    private Map<String, String> forwarded(StartedPipeline started, JobSeed seed) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (started.forwardsConfigured()) {
            variables.putAll(seed.expandedVariables());
        }
        if (started.forwardsGiven()) {
            variables.putAll(scenario.variables(VariableLevel.PIPELINE));
            variables.putAll(scenario.variables(VariableLevel.SCHEDULE));
        }
        return variables;
    }
}
