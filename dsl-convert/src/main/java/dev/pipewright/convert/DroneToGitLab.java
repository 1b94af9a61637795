package dev.pipewright.convert;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.port.Account;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a Drone configuration into a pipeline of GitLab, and tells what became of every key. Each step is a job, each pipeline
 * a stage; what a step waits for, its job needs, and what holds when a step runs are the rules of its job.
 */
public final class DroneToGitLab {

    private static final String PLUGIN = ".drone-plugin";

    private final Ledger ledger = new Ledger("GitLab");
    private final List<DronePipeline> pipelines = new ArrayList<>();

    private DroneToGitLab() {}

    /** The configuration for GitLab. */
    public static Conversion<Pipeline> of(DroneConfiguration drone) {
        DroneToGitLab conversion = new DroneToGitLab();
        Pipeline pipeline = conversion.pipeline(drone);
        return new Conversion<>(pipeline, conversion.ledger.notes());
    }

    private Pipeline pipeline(DroneConfiguration drone) {
        long count =
                drone.documents().stream().filter(DroneToGitLab::isPipeline).count();
        PipelineReading reading = new PipelineReading(count == 1);
        for (Node document : drone.documents()) {
            if (!(document instanceof Mapping mapping)) {
                ledger.note(Fate.LOST, "", document.origin(), "is no document of Drone", "");
            } else if (isPipeline(document)) {
                String name = name(mapping);
                pipelines.add(reading.read(ledger.account(mapping, name), name));
            } else {
                other(ledger.account(mapping, text(mapping, "kind")));
            }
        }
        Secrets secrets = new Secrets();
        List<Job> jobs = new ArrayList<>();
        Set<String> stages = new LinkedHashSet<>();
        Mapping.Builder variables = Mapping.builder(Origin.unknown());
        for (DronePipeline each : pipelines) {
            PipelineJobs made = new PipelineJobs(each, List.copyOf(pipelines), ledger, secrets);
            jobs.addAll(made.jobs());
            stages.addAll(made.stages());
            made.rootVariables().entries().forEach(entry -> put(variables, entry));
        }
        tellFailures();
        return root(jobs, stages, variables.build());
    }

    private void tellFailures() {
        new LateSteps<>(pipelines, this::before)
                .any()
                .ifPresent(late -> late.account()
                        .note(
                                Fate.CHANGED,
                                "depends_on",
                                "where a pipeline fails for which it does not wait, it runs all the same: Drone passes by all"
                                        + " that have not started",
                                "let it wait for what must not fail before"));
    }

    private List<DronePipeline> before(DronePipeline pipeline) {
        return pipelines.stream()
                .filter(each -> each != pipeline && pipeline.dependsOn().contains(each.name()))
                .toList();
    }

    private static void put(Mapping.Builder variables, Entry entry) {
        if (!variables.has(entry.key())) {
            variables.put(entry.key(), entry.value());
        }
    }

    private Pipeline root(List<Job> jobs, Set<String> stages, Mapping variables) {
        Pipeline empty = Pipeline.of().practices(Practices.none());
        if (pipelines.isEmpty()) {
            return empty;
        }
        Origin origin = pipelines.get(0).account().node().origin();
        List<Job> all = new ArrayList<>();
        if (jobs.stream().anyMatch(job -> job.toNode().has("extends"))) {
            all.add(plugin(origin));
        }
        all.addAll(jobs);
        return empty.over(Mapping.empty(origin))
                .set("stages", Sequence.ofStrings(List.copyOf(stages), origin))
                .set("variables", variables)
                .set("workflow", Mapping.empty(origin).with("rules", workflow(origin)))
                .jobs(all);
    }

    /** The only pipeline's trigger decides whether there is a pipeline at all. */
    private Sequence workflow(Origin origin) {
        Sequence always = Sequence.of(List.of(Mapping.empty(origin).with("when", Scalar.of("always", origin))), origin);
        return pipelines.size() > 1
                ? always
                : pipelines
                        .get(0)
                        .trigger()
                        .rules(EventRules.ALL.possible(), origin)
                        .orElse(always);
    }

    /** Plugins ask for variables of Drone. */
    private static Job plugin(Origin origin) {
        Mapping.Builder variables = Mapping.builder(origin);
        Counterparts.ofPlugins().forEach((name, value) -> variables.put(name, Scalar.of(value, origin)));
        return Job.from(PLUGIN, Mapping.empty(origin).with("variables", variables.build()));
    }

    private static void other(Account document) {
        String remedy = switch (document.text("kind")) {
            case "secret" ->
                "create the CI/CD variable for \"" + document.text("name") + "\" in the project's settings";
            case "signature" -> "GitLab signs no pipelines";
            case "template" -> "write out the pipelines that the template gives";
            default -> "see whether it is needed";
        };
        document.node().keys().forEach(key -> document.lose(key, "such a document has no counterpart", remedy));
    }

    private static boolean isPipeline(Node document) {
        return document instanceof Mapping mapping && text(mapping, "kind").equals("pipeline");
    }

    private static String name(Mapping document) {
        String name = text(document, "name");
        return name.isEmpty() ? "default" : name;
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
