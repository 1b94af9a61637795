package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The pipelines that the jobs of a pipeline start. */
final class Triggers {

    /** Children of children, and no further. */
    private static final int DEEPEST = 2;

    private static final String INCLUDE = "include";
    private static final String INPUTS = "inputs";

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
        if (!(job.attributes().get("options") instanceof Mapping options)
                || !(options.get("trigger") instanceof Mapping trigger)) {
            return Optional.empty();
        }
        Node include = trigger.get(INCLUDE);
        if (include == null || Ruby.isNil(include)) {
            return Optional.of(
                    new Downstream(job, Downstream.Kind.PROJECT, Ruby.text(trigger.get("project")), Optional.empty()));
        }
        List<Node> includes = include instanceof Sequence list ? list.items() : List.of(include);
        String target =
                String.join(", ", includes.stream().map(Triggers::target).toList());
        if (includes.stream().anyMatch(each -> each instanceof Mapping file && file.has("artifact"))) {
            return Optional.of(new Downstream(job, Downstream.Kind.DYNAMIC, target, Optional.empty()));
        }
        if (depth >= DEEPEST) {
            return Optional.of(new Downstream(job, Downstream.Kind.TOO_DEEP, target, Optional.empty()));
        }
        Mapping configuration = Mapping.empty(include.origin()).with(INCLUDE, withInputs(includes, trigger));
        Run run = children.apply(configuration, scenario.child(forwarded(trigger, seed)));
        return Optional.of(
                new Downstream(job, Downstream.Kind.CHILD, target, isKnown(run) ? Optional.of(run) : Optional.empty()));
    }

    /** Where files are missing, an empty pipeline may well be one with jobs. */
    private static boolean isKnown(Run run) {
        boolean isComplete = run.resolution().map(Resolution::isComplete).orElse(true);
        return isComplete || run.isCreated();
    }

    private static String target(Node include) {
        if (!(include instanceof Mapping file)) {
            return Ruby.text(include);
        }
        for (String kind : List.of("artifact", "local", "project", "component", "remote", "template")) {
            if (file.has(kind)) {
                return Ruby.text(file.get(kind));
            }
        }
        return Ruby.text(include);
    }

    /** Inputs of the trigger are those of its one file. */
    private static Sequence withInputs(List<Node> includes, Mapping trigger) {
        Node inputs = trigger.get(INPUTS);
        List<Node> changed = new ArrayList<>(includes);
        if (inputs != null && !Ruby.isNil(inputs) && includes.size() == 1) {
            Node written = includes.get(0);
            Mapping file = written instanceof Mapping mapping
                    ? mapping
                    : Mapping.empty(written.origin()).with("local", written);
            changed.set(0, file.has(INPUTS) ? file : file.with(INPUTS, inputs));
        }
        return Sequence.of(changed, trigger.origin());
    }

    /** The variables that go along: those of the configuration unless switched off, those of the pipeline if switched on. */
    private Map<String, String> forwarded(Mapping trigger, JobSeed seed) {
        Mapping forward = trigger.get("forward") instanceof Mapping mapping ? mapping : Mapping.empty(trigger.origin());
        Map<String, String> variables = new LinkedHashMap<>();
        if (!Ruby.is(forward.get("yaml_variables"), false)) {
            variables.putAll(seed.expandedVariables());
        }
        if (Ruby.is(forward.get("pipeline_variables"), true)) {
            variables.putAll(scenario.variables(VariableLevel.PIPELINE));
            variables.putAll(scenario.variables(VariableLevel.SCHEDULE));
        }
        return variables;
    }
}
