package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One creation of a pipeline, in GitLab's order: each step either refuses it or hands on. */
final class Creation {

    private static final Pattern SKIP = Pattern.compile("\\[(ci[ _-]skip|skip[ _-]ci)\\]", Pattern.CASE_INSENSITIVE);
    private static final String FILTERED_BY_WORKFLOW =
            "The pipeline did not run. Review the workflow:rules configuration for the pipeline.";
    private static final String EMPTY =
            "The resulting pipeline would have been empty. Review the rules configuration for the relevant jobs.";
    private static final Set<String> EDGES = Set.of(".pre", ".post");
    private static final String NEVER = "never";

    private final Scenario scenario;
    private final Map<String, String> predefined;
    private final StrongVariables strong;
    private final Clauses clauses;

    private final Triggers triggers;

    Creation(Scenario scenario, Clauses clauses, Triggers triggers) {
        this.scenario = scenario;
        this.triggers = triggers;
        this.predefined = scenario.predefinedVariables();
        this.strong = new StrongVariables(scenario);
        this.clauses = clauses;
    }

    Run run(Supplier<Resolution> configuration) {
        if (isSkipped()) {
            return refused(Phase.SKIP, List.of(), List.of(), Optional.empty(), Optional.empty());
        }
        Resolution resolution = configuration.get();
        if (!resolution.isValid()) {
            List<String> errors =
                    resolution.errors().stream().map(Problem::gitlab).toList();
            return refused(Phase.CONFIG, errors, List.of(), Optional.empty(), Optional.of(resolution));
        }
        return planned(resolution);
    }

    private boolean isSkipped() {
        String message =
                predefined.getOrDefault("CI_COMMIT_MESSAGE", scenario.content().message());
        return !scenario.source().ignoresSkip() && SKIP.matcher(message).find();
    }

    private Run planned(Resolution resolution) {
        Map<String, VariableValue> root = WrittenVariables.listed(resolution.rootVariables());
        VisibleVariables visible = new VisibleVariables(predefined, Map.of(), root, strong);
        Workflow workflow = new Workflow(resolution, visible);
        Optional<WorkflowRun> decided = Optional.of(workflow.decided);
        if (!workflow.decided.decision().isPresent()) {
            return refused(Phase.WORKFLOW, workflow.errors(), List.of(), decided, Optional.of(resolution));
        }
        Map<String, VariableValue> forJobs =
                WrittenVariables.merged(root, WrittenVariables.plain(workflow.ofRule("variables")));
        List<JobSeed> seeds = seeds(resolution, forJobs);
        List<Decision> decisions = seeds.stream().map(JobSeed::decision).toList();
        Set<String> present = new HashSet<>();
        seeds.stream().filter(JobSeed::isIncluded).map(JobSeed::name).forEach(present::add);
        List<String> errors =
                seeds.stream().flatMap(seed -> seed.errors(present).stream()).toList();
        if (!errors.isEmpty()) {
            return refused(Phase.SEED, errors, decisions, decided, Optional.of(resolution));
        }
        List<RunJob> jobs =
                seeds.stream().filter(JobSeed::isIncluded).map(JobSeed::toJob).toList();
        List<String> stages = jobs.stream().map(RunJob::stage).distinct().toList();
        if (EDGES.containsAll(stages)) {
            return new Run(
                    scenario,
                    Optional.of(Phase.POPULATE),
                    List.of(EMPTY),
                    List.of(),
                    List.of(),
                    jobs,
                    decisions,
                    List.of(),
                    decided,
                    Optional.of(resolution));
        }
        return new Run(
                scenario,
                Optional.empty(),
                List.of(),
                stages,
                jobs,
                List.of(),
                decisions,
                downstream(seeds, jobs),
                decided,
                Optional.of(resolution));
    }

    private List<JobSeed> seeds(Resolution resolution, Map<String, VariableValue> root) {
        Map<String, List<JobSeed>> byStage = new HashMap<>();
        for (ResolvedJob job : resolution.jobs()) {
            byStage.computeIfAbsent(job.stage(), stage -> new ArrayList<>())
                    .add(new JobSeed(job, root, predefined, strong, clauses));
        }
        return resolution.stages().stream()
                .distinct()
                .flatMap(stage -> byStage.getOrDefault(stage, List.of()).stream())
                .toList();
    }

    private List<Downstream> downstream(List<JobSeed> seeds, List<RunJob> jobs) {
        List<JobSeed> included = seeds.stream().filter(JobSeed::isIncluded).toList();
        List<Downstream> downstream = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            triggers.of(jobs.get(i), included.get(i)).ifPresent(downstream::add);
        }
        return downstream;
    }

    private Run refused(
            Phase phase,
            List<String> errors,
            List<Decision> decisions,
            Optional<WorkflowRun> workflow,
            Optional<Resolution> resolution) {
        return new Run(
                scenario,
                Optional.of(phase),
                errors,
                List.of(),
                List.of(),
                List.of(),
                decisions,
                List.of(),
                workflow,
                resolution);
    }

    /** What {@code workflow} says of this event. */
    private final class Workflow {

        private final VisibleVariables variables;
        private final WorkflowRun decided;
        private @Nullable Mapping rule;
        private @Nullable String error;

        Workflow(Resolution resolution, VisibleVariables variables) {
            this.variables = variables;
            Mapping workflow = resolution.workflow() == null ? Mapping.empty(Origin.unknown()) : resolution.workflow();
            Decision decision = workflow.get("rules") instanceof Sequence rules
                    ? byRules(workflow, rules)
                    : decision(workflow, true, Decision.Reason.UNRESTRICTED, 0, List::of);
            Optional<Mapping> ofRule =
                    ofRule("auto_cancel") instanceof Mapping own ? Optional.of(own) : Optional.empty();
            Optional<Mapping> general =
                    workflow.get("auto_cancel") instanceof Mapping own ? Optional.of(own) : Optional.empty();
            this.decided = new WorkflowRun(
                    decision,
                    name(workflow.get("name")),
                    WrittenVariables.values(WrittenVariables.plain(ofRule("variables"))),
                    ofRule.or(() -> general),
                    ofRule);
        }

        private Decision byRules(Mapping workflow, Sequence rules) {
            RuleEvaluation evaluation = new RuleEvaluation(clauses, variables);
            Supplier<List<RuleTrial>> trials = () -> evaluation.trials(rules);
            try {
                int index = evaluation.first(rules);
                rule = index < 0 ? null : (Mapping) rules.items().get(index);
                boolean isPresent = index >= 0 && !Ruby.text(ofRule("when")).equals(NEVER);
                Decision.Reason reason = index < 0 ? Decision.Reason.NO_RULE : Decision.Reason.RULE;
                return decision(workflow, isPresent, reason, index + 1, trials);
            } catch (UnreadableRuleException unreadable) {
                error = "Failed to parse rule for workflow: " + unreadable.getMessage();
                return decision(workflow, false, Decision.Reason.UNREADABLE_RULE, 0, trials);
            }
        }

        private Decision decision(
                Mapping workflow,
                boolean isPresent,
                Decision.Reason reason,
                int number,
                Supplier<List<RuleTrial>> trials) {
            return new Decision("workflow", "workflow", isPresent, reason, number, workflow, trials, List::of);
        }

        private Optional<String> name(@Nullable Node name) {
            if (name == null || Ruby.isNil(name)) {
                return Optional.empty();
            }
            String text = VariableValue.REFERENCE.matcher(Ruby.text(name)).replaceAll(found -> {
                String variable = VariableValue.name((Matcher) found);
                return Matcher.quoteReplacement(
                        variable.isEmpty()
                                ? found.group()
                                : variables.expanded().getOrDefault(variable, ""));
            });
            return Optional.of(text);
        }

        List<String> errors() {
            return List.of(error == null ? FILTERED_BY_WORKFLOW : error);
        }

        @Nullable
        Node ofRule(String key) {
            return rule == null ? null : rule.get(key);
        }
    }
}
