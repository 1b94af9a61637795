package dev.pipewright.convert;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a pipeline of GitLab into a Drone configuration, and tells what became of every key. What includes, templates and
 * defaults say is in the jobs by then; each job is a step of one pipeline, in whose folder all of them work.
 */
public final class GitLabToDrone {

    private static final String PIPELINE = "default";

    private final Ledger ledger = new Ledger("Drone");
    private final Resolution resolution;
    private final String defaultBranch;
    private final StepNames names = new StepNames();
    private final JobServices services = new JobServices();
    private final SettingsVariables settings = new SettingsVariables(ledger);
    private final Set<DroneEvent> events = EnumSet.noneOf(DroneEvent.class);
    private boolean isPromoted;

    private GitLabToDrone(Resolution resolution, String defaultBranch) {
        this.resolution = resolution;
        this.defaultBranch = defaultBranch;
    }

    /**
     * The configuration for Drone.
     *
     * @param resolution what GitLab makes of its configuration; one that GitLab accepts
     * @param defaultBranch what the default branch is called, for which GitLab has a variable and Drone a name
     * @throws IllegalArgumentException for a configuration that GitLab refuses
     */
    public static Conversion<DroneConfiguration> of(Resolution resolution, String defaultBranch) {
        if (!resolution.isValid()) {
            throw new IllegalArgumentException("GitLab refuses the configuration: "
                    + resolution.errors().get(0).gitlab() + "; convert one that it accepts");
        }
        GitLabToDrone conversion = new GitLabToDrone(resolution, defaultBranch);
        DroneConfiguration drone = conversion.configuration();
        return new Conversion<>(drone, conversion.ledger.notes());
    }

    private DroneConfiguration configuration() {
        top();
        resolution
                .unresolved()
                .forEach(include -> ledger.note(
                        Fate.LOST,
                        "include",
                        include.toDiagnostic().origin(),
                        "its file is not here, and its jobs are not converted",
                        "map the place to a folder, or add the steps by hand"));
        JobEvents workflow = workflow();
        List<ResolvedJob> jobs =
                resolution.jobs().stream().filter(this::isScript).toList();
        jobs.forEach(job -> JobServices.names(job.keywords(), variables(job)).forEach(names::reserve));
        jobs.forEach(job -> names.add(job.name()));
        JobOrder order = new JobOrder(resolution.stages(), jobs);
        List<Mapping> steps = new ArrayList<>();
        for (ResolvedJob job : jobs) {
            steps.add(step(job, workflow, order));
        }
        return steps.isEmpty()
                ? DroneConfiguration.of()
                : DroneConfiguration.of().pipelines(pipeline(steps));
    }

    /** A job that starts another pipeline has no step. */
    private boolean isScript(ResolvedJob job) {
        if (!job.isTrigger() && job.keywords().has("script")) {
            return true;
        }
        Account account = ledger.account(job.keywords(), job.name());
        account.loseWhole(
                job.isTrigger() ? "starts another pipeline, and Drone has none within a build" : "has no script",
                "let the plugin plugins/downstream start a build of another repository; convert a child pipeline by itself");
        return false;
    }

    /** What stands beside the jobs. */
    private void top() {
        Mapping merged = resolution.merged();
        if (merged == null) {
            return;
        }
        Set<String> jobs =
                resolution.jobs().stream().map(ResolvedJob::sourceName).collect(Collectors.toSet());
        for (Entry entry : merged.entries()) {
            if (!jobs.contains(entry.name()) && !entry.name().startsWith(".")) {
                boolean cancels = entry.name().equals("workflow")
                        && entry.value() instanceof Mapping workflow
                        && (workflow.has("auto_cancel") || workflow.has("name"));
                ledger.note(
                        cancels ? Fate.LOST : Fate.KEPT,
                        entry.name(),
                        entry.key().origin(),
                        cancels
                                ? "auto_cancel and name have no counterpart; its rules are those of the steps"
                                : "part of the steps",
                        cancels ? "Drone's repository settings cancel running builds" : "");
            }
        }
    }

    private JobEvents workflow() {
        JobEvents workflow = new JobEvents("workflow", ledger, JobVariables.ofAll(resolution), defaultBranch);
        if (resolution.workflow("rules") instanceof Sequence rules) {
            workflow.rules(rules, "always");
        } else {
            workflow.always();
        }
        return workflow;
    }

    private boolean hasWorkflowRules() {
        return resolution.workflow("rules") instanceof Sequence;
    }

    // ---- a job

    private Mapping step(ResolvedJob job, JobEvents workflow, JobOrder order) {
        Mapping keywords = job.keywords();
        Account account = ledger.account(keywords, job.name());
        Map<String, String> variables = JobVariables.of(resolution, keywords);
        JobEvents runs = events(account, job, variables);
        runs.within(workflow);
        Mapping conditions = conditions(account, job, runs);
        Map<String, String> expanded = variables(job);
        services.take(account, expanded);
        settings.tell(job.name(), keywords, expanded.keySet());
        tellInheritance(account);
        Map<String, String> own = new LinkedHashMap<>(expanded);
        own.keySet().retainAll(JobVariables.own(keywords));
        tellNeeds(account);
        List<String> waits = order.before(job).stream().map(names::of).toList();
        if (runs.mayFail()) {
            account.note(Fate.CHANGED, "rules", "a rule lets the job fail: the step may fail on every event", "");
        }
        return new JobStep(account, job.name(), names.of(job.name()), ledger, runs.mayFail())
                .port(own, conditions, waits.isEmpty() && resolution.jobs().size() > 1 ? List.of("clone") : waits);
    }

    private static void tellNeeds(Account account) {
        account.section("needs").ifPresent(needs -> {
            needs.keep("job", "depends_on");
            needs.node().keys().stream()
                    .filter(key -> !key.equals("job"))
                    .forEach(key -> needs.lose(
                            key,
                            "Drone knows nothing of other pipelines",
                            "fetch what the step needs in its commands"));
        });
    }

    private static void tellInheritance(Account account) {
        boolean inheritsAll = account.text("root_variables_inheritance").equals("true");
        if (!inheritsAll) {
            account.change(
                    "root_variables_inheritance",
                    "all steps get all variables of the pipeline",
                    "see whether some of them do harm");
        }
    }

    private Map<String, String> variables(ResolvedJob job) {
        return JobVariables.expanded(JobVariables.of(resolution, job.keywords()));
    }

    private JobEvents events(Account account, ResolvedJob job, Map<String, String> variables) {
        JobEvents runs = new JobEvents(job.name(), ledger, variables, defaultBranch);
        Mapping keywords = job.keywords();
        String usual = keywords.get("when") instanceof Scalar when ? when.text() : "on_success";
        if (account.keep("rules", "when") instanceof Sequence rules) {
            runs.rules(rules, usual);
        } else if (usual.equals("manual")) {
            runs.manually();
        } else if (keywords.get("only") instanceof Mapping || keywords.get("except") instanceof Mapping) {
            runs.policies(mapping(account.keep("only", "when")), mapping(account.keep("except", "when")));
        } else if (hasWorkflowRules()) {
            runs.always();
        } else {
            runs.policies(null, null);
        }
        account.keep("only", "when");
        account.keep("except", "when");
        return runs;
    }

    private static @Nullable Mapping mapping(@Nullable Node node) {
        return node instanceof Mapping mapping ? mapping : null;
    }

    private Mapping conditions(Account account, ResolvedJob job, JobEvents runs) {
        Origin origin = account.node().origin();
        if (!runs.runs() && runs.isManual()) {
            return promoted(account, job, origin);
        }
        if (runs.isManual()) {
            account.note(
                    Fate.LOST,
                    account.has("rules") ? "rules" : "when",
                    "a person starts it on some events, and Drone has no such steps: it does not run there",
                    "make a step of its own that a promotion runs");
        }
        Optional<Mapping> asked = EventConditions.of(runs, job.name(), origin, ledger);
        asked.map(each -> DroneStep.texts(each.get("event")))
                .ifPresent(
                        names -> names.forEach(name -> events.add(DroneEvent.valueOf(name.toUpperCase(Locale.ROOT)))));
        Mapping conditions = asked.orElseGet(() -> onNoEvent(account, job, origin));
        String when = runs.whens().isEmpty()
                ? account.text("when")
                : runs.whens().iterator().next();
        if (runs.whens().size() > 1) {
            account.note(
                    Fate.CHANGED,
                    "rules",
                    "its rules differ in when, and a step has one: it is " + when,
                    "make a step for each");
        }
        account.keep("when", "when.status");
        return switch (when) {
            case "always" -> conditions.with("status", Sequence.ofStrings(List.of("success", "failure"), origin));
            case "on_failure" -> conditions.with("status", Sequence.ofStrings(List.of("failure"), origin));
            default -> conditions;
        };
    }

    private Mapping promoted(Account account, ResolvedJob job, Origin origin) {
        isPromoted = true;
        Mapping keywords = job.keywords();
        String target = keywords.get("environment") instanceof Mapping environment
                        && environment.get("name") instanceof Scalar name
                        && GlobPattern.isName(name.text())
                        && !name.text().contains("$")
                ? name.text()
                : names.of(job.name());
        account.change(
                "when",
                "a person starts it: it runs when the build is promoted to " + target,
                "promote the build; what earlier steps made is not there then");
        account.note(
                Fate.CHANGED,
                account.has("rules") ? "rules" : "name",
                "runs for every build that is promoted to " + target,
                "see who may promote");
        return promotion(target, origin);
    }

    /** A step for which no event is left; what no condition can say has been told as lost. */
    private Mapping onNoEvent(Account account, ResolvedJob job, Origin origin) {
        isPromoted = true;
        String target = names.of(job.name());
        account.note(
                Fate.CHANGED,
                account.has("rules") ? "rules" : "name",
                "runs on none of Drone's events: it runs when the build is promoted to " + target,
                "write its conditions by hand, or leave it out");
        return promotion(target, origin);
    }

    private static Mapping promotion(String target, Origin origin) {
        return Mapping.empty(origin)
                .with("event", Sequence.ofStrings(List.of(DroneEvent.PROMOTE.droneName()), origin))
                .with("target", Sequence.ofStrings(List.of(target), origin));
    }

    // ---- the pipeline

    private Pipeline pipeline(List<Mapping> steps) {
        Origin origin = steps.get(0).origin();
        ledger.note(
                Fate.CHANGED,
                PIPELINE,
                origin,
                "all jobs are steps of one pipeline: they share a folder and a runner, and those that run at the same time"
                        + " see each other's files",
                "make pipelines of their own of jobs that must not");
        // Of no place: it is new, while a file of Drone's would be written with the backslashes of its author.
        Mapping.Builder out = Mapping.builder(Origin.unknown())
                .put("kind", Scalar.of("pipeline", origin))
                .put("type", Scalar.of("docker", origin))
                .put("name", Scalar.of(PIPELINE, origin));
        List<String> all =
                new ArrayList<>(events.stream().map(DroneEvent::droneName).toList());
        if (isPromoted) {
            all.add(DroneEvent.PROMOTE.droneName());
        }
        Mapping trigger = Mapping.empty(origin).with("event", Sequence.ofStrings(all, origin));
        if (!all.isEmpty()) {
            out.put("trigger", trigger);
        }
        Map<String, String> variables = JobVariables.expanded(JobVariables.ofAll(resolution));
        new ServerTexts(PIPELINE, ledger)
                .environment(variables, origin)
                .ifPresent(environment -> out.put("environment", environment));
        if (!services.all().isEmpty()) {
            out.put("services", Sequence.of(services.all(), origin));
        }
        List<Mapping> shorter = steps.stream()
                .map(step -> Objects.equals(step.get("when"), trigger) ? step.without("when") : step)
                .toList();
        return Pipeline.from(out.put("steps", Sequence.of(shorter, origin)).build());
    }
}
