package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A job that may become one of the pipeline: its rules are asked, and what they say is laid over what it says itself. */
final class JobSeed {

    private static final int MOST_NEEDS = 50;

    private final ResolvedJob job;
    private final Mapping attributes;
    private final Map<String, VariableValue> written;
    private final VisibleVariables variables;
    private final Clauses clauses;
    private final List<String> errors = new ArrayList<>();
    private final Decision decision;
    private @Nullable Mapping rule;

    JobSeed(
            ResolvedJob job,
            Map<String, VariableValue> root,
            Map<String, String> predefined,
            StrongVariables strong,
            Clauses clauses) {
        this.job = job;
        this.attributes = job.attributes();
        this.clauses = clauses;
        this.written = WrittenVariables.merged(
                WrittenVariables.inherited(root, attributes.get("root_variables_inheritance")),
                WrittenVariables.listed(attributes.get("job_variables")));
        this.variables = new VisibleVariables(predefined, ofJob(), written, strong);
        this.decision = decide();
    }

    private Map<String, String> ofJob() {
        Map<String, String> ofJob = new LinkedHashMap<>();
        ofJob.put("CI_JOB_NAME", job.name());
        ofJob.put("CI_JOB_NAME_SLUG", Predefined.slug(job.name()));
        ofJob.put("CI_JOB_GROUP_NAME", job.sourceName());
        ofJob.put("CI_JOB_STAGE", job.stage());
        if (Ruby.text(attributes.get("when")).equals("manual")) {
            ofJob.put("CI_JOB_MANUAL", "true");
        }
        Node instance = option("instance");
        if (instance != null) {
            ofJob.put("CI_NODE_INDEX", Ruby.text(instance));
        }
        Node total = option("parallel") instanceof Mapping parallel ? parallel.get("total") : null;
        ofJob.put("CI_NODE_TOTAL", total == null ? "1" : Ruby.text(total));
        Node environment = attributes.get("environment");
        if (environment != null) {
            ofJob.put("CI_ENVIRONMENT_NAME", Ruby.text(environment));
        }
        return ofJob;
    }

    private @Nullable Node option(String name) {
        return attributes.get("options") instanceof Mapping options ? options.get(name) : null;
    }

    private Decision decide() {
        if (attributes.get("rules") instanceof Sequence rules) {
            return decideByRules(rules);
        }
        Policies policies = new Policies(clauses, variables);
        if (attributes.get("only") instanceof Mapping only) {
            Optional<ClauseTrial> failed = policies.first(only, false);
            if (failed.isPresent()) {
                return decision(
                        false, Decision.Reason.ONLY, failed.map(List::of).orElse(List.of()));
            }
        }
        if (attributes.get("except") instanceof Mapping except) {
            Optional<ClauseTrial> held = policies.first(except, true);
            if (held.isPresent()) {
                return decision(
                        false, Decision.Reason.EXCEPT, held.map(List::of).orElse(List.of()));
            }
        }
        boolean isRestricted = attributes.has("only") || attributes.has("except");
        return decision(true, isRestricted ? Decision.Reason.POLICY : Decision.Reason.UNRESTRICTED, List.of());
    }

    private Decision decideByRules(Sequence rules) {
        RuleEvaluation evaluation = new RuleEvaluation(clauses, variables);
        Decision.Reason reason;
        int index = -1;
        try {
            index = evaluation.first(rules);
            reason = index < 0 ? Decision.Reason.NO_RULE : Decision.Reason.RULE;
        } catch (UnreadableRuleException unreadable) {
            errors.add("Failed to parse rule for " + job.name() + ": " + unreadable.getMessage());
            reason = Decision.Reason.UNREADABLE_RULE;
        }
        rule = index < 0 ? null : (Mapping) rules.items().get(index);
        boolean isPresent = rule != null && !when().equals("never");
        return new Decision(
                job.name(),
                job.sourceName(),
                isPresent,
                reason,
                index + 1,
                attributes,
                () -> evaluation.trials(rules),
                List::of);
    }

    private Decision decision(boolean isPresent, Decision.Reason reason, List<ClauseTrial> trials) {
        return new Decision(job.name(), job.sourceName(), isPresent, reason, 0, attributes, List::of, () -> trials);
    }

    private String when() {
        Node ofRule = rule == null ? null : rule.get("when");
        Node when = ofRule == null || Ruby.isNil(ofRule) ? attributes.get("when") : ofRule;
        return when == null || Ruby.isNil(when) ? "on_success" : Ruby.text(when);
    }

    Decision decision() {
        return decision;
    }

    boolean isIncluded() {
        return decision.isPresent();
    }

    String name() {
        return job.name();
    }

    String stage() {
        return job.stage();
    }

    /** Why GitLab refuses the whole pipeline for this job, once all jobs are known. */
    List<String> errors(Set<String> present) {
        if (!errors.isEmpty() || !isIncluded()) {
            return errors;
        }
        List<String> all = new ArrayList<>(needErrors(present));
        variables
                .circles()
                .ifPresent(circles -> all.add(name() + ": circular variable reference detected: " + circles));
        return all;
    }

    /** Only what the job itself needs is asked; GitLab passes over the needs of its rules. */
    private List<String> needErrors(Set<String> present) {
        List<RunNeed> needs = RunNeed.of(attributes.get("needs"));
        if (needs.size() > MOST_NEEDS) {
            return List.of(name() + ": one job can only need " + MOST_NEEDS + " others, but you have listed "
                    + needs.size() + ". See needs keyword documentation for more details");
        }
        return needs.stream()
                .filter(need -> !need.isOptional() && !present.contains(need.name()))
                .map(need -> "'" + name() + "' job needs '" + need.name() + "' job, but '" + need.name()
                        + "' does not exist in the pipeline. This might be because of the only, except, or rules"
                        + " keywords. To need a job that sometimes does not exist in the pipeline, use needs:optional.")
                .toList();
    }

    /** The variables of the job, those of its rule among them, as they go along to a pipeline that it starts. */
    Map<String, String> expandedVariables() {
        Map<String, String> known = variables.expanded();
        Map<String, String> expanded = new LinkedHashMap<>();
        allWritten()
                .forEach((name, variable) -> expanded.put(
                        name, variable.isRaw() ? variable.value() : VisibleVariables.expand(variable.value(), known)));
        return expanded;
    }

    private Map<String, VariableValue> allWritten() {
        return WrittenVariables.merged(written, WrittenVariables.plain(rule == null ? null : rule.get("variables")));
    }

    RunJob toJob() {
        Node allowFailure = ofRule("allow_failure");
        Node startIn = ofRule("start_in");
        Node interruptible = ofRule("interruptible");
        return new RunJob(
                job.name(),
                job.sourceName(),
                job.stage(),
                When.of(when()),
                Ruby.is(allowFailure == null ? attributes.get("allow_failure") : allowFailure, true),
                Optional.ofNullable(startIn == null ? option("start_in") : startIn)
                        .map(Ruby::text),
                needs(),
                isTrue(interruptible == null ? attributes.get("interruptible") : interruptible),
                WrittenVariables.values(allWritten()),
                job.isTrigger(),
                attributes,
                decision);
    }

    private @Nullable List<RunNeed> needs() {
        // An empty list in a rule changes nothing.
        List<RunNeed> needsOfRule = ofRule("needs") instanceof Mapping kinds ? RunNeed.of(kinds.get("job")) : List.of();
        if (!needsOfRule.isEmpty()) {
            return needsOfRule;
        }
        boolean hasNeeds = Ruby.text(attributes.get("scheduling_type")).equals("dag");
        return hasNeeds ? RunNeed.of(attributes.get("needs")) : null;
    }

    private static @Nullable Boolean isTrue(@Nullable Node node) {
        return Ruby.isNil(node) ? null : Ruby.is(node, true);
    }

    private @Nullable Node ofRule(String key) {
        Node value = rule == null ? null : rule.get(key);
        return value == null || Ruby.isNil(value) ? null : value;
    }
}
