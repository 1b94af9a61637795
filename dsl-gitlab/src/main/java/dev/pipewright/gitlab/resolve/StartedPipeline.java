package dev.pipewright.gitlab.resolve;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pipeline that a job with {@code trigger} starts.
 *
 * @param kind what it is
 * @param target the files, the project or the artifact that it comes from
 * @param configuration what a child pipeline is made of: the includes of the trigger, for {@link Resolver#resolve(String, List)};
 *     empty for others
 * @param strategy what the trigger says under {@code strategy}; empty where it does not wait
 * @param forwardsConfigured whether the job's variables go along, as they do unless {@code forward} says otherwise
 * @param forwardsGiven whether variables go along that were given when the pipeline was started
 */
public record StartedPipeline(
        Kind kind,
        String target,
        Optional<Mapping> configuration,
        String strategy,
        boolean forwardsConfigured,
        boolean forwardsGiven) {

    /** How deep pipelines may start others: children of children, and no further. */
    public static final int DEEPEST = 2;

    private static final String INCLUDE = "include";
    private static final String INPUTS = "inputs";
    private static final List<String> SOURCES =
            List.of("artifact", "local", "project", "component", "remote", "template");

    /** Where the configuration of the pipeline is. */
    public enum Kind {
        /** In files that are there before. */
        CHILD,
        /** In a file that a job makes. */
        DYNAMIC,
        /** In another project. */
        PROJECT
    }

    /** What a job starts; empty for one that runs a script, and for one that mirrors a pipeline which is there. */
    public static Optional<StartedPipeline> of(ResolvedJob job) {
        return of(job.attributes());
    }

    /** What a job starts, by what GitLab stores of it. */
    public static Optional<StartedPipeline> of(Mapping attributes) {
        return attributes.get("options") instanceof Mapping options && options.get("trigger") instanceof Mapping trigger
                ? Optional.of(ofTrigger(trigger))
                : Optional.empty();
    }

    private static StartedPipeline ofTrigger(Mapping trigger) {
        Node include = trigger.get(INCLUDE);
        if (include == null || Ruby.isNil(include)) {
            return started(trigger, Kind.PROJECT, Ruby.text(trigger.get("project")), Optional.empty());
        }
        List<Node> includes = include instanceof Sequence list ? list.items() : List.of(include);
        String target =
                String.join(", ", includes.stream().map(StartedPipeline::target).toList());
        boolean isDynamic = includes.stream().anyMatch(each -> each instanceof Mapping file && file.has("artifact"));
        return isDynamic
                ? started(trigger, Kind.DYNAMIC, target, Optional.empty())
                : started(
                        trigger,
                        Kind.CHILD,
                        target,
                        Optional.of(Mapping.empty(include.origin()).with(INCLUDE, withInputs(includes, trigger))));
    }

    private static StartedPipeline started(Mapping trigger, Kind kind, String target, Optional<Mapping> configuration) {
        Mapping forward = trigger.get("forward") instanceof Mapping mapping ? mapping : Mapping.empty(trigger.origin());
        Node strategy = trigger.get("strategy");
        return new StartedPipeline(
                kind,
                target,
                configuration,
                strategy == null ? "" : Ruby.text(strategy),
                !Ruby.is(forward.get("yaml_variables"), false),
                Ruby.is(forward.get("pipeline_variables"), true));
    }

    private static String target(Node include) {
        if (!(include instanceof Mapping file)) {
            return Ruby.text(include);
        }
        return SOURCES.stream()
                .filter(file::has)
                .findFirst()
                .map(source -> Ruby.text(file.get(source)))
                .orElseGet(() -> Ruby.text(include));
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
}
