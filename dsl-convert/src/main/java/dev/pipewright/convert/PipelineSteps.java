package dev.pipewright.convert;

import dev.pipewright.drone.Pipeline;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.port.Ledger;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The jobs of a pipeline of GitLab as steps of Drone's, and what they start as further pipelines. */
final class PipelineSteps {

    private final SourcePipeline source;
    private final PipelineStart start;
    private final ConvertedBuild build;
    private final Ledger ledger;
    private final String defaultBranch;
    private final StepNames names = new StepNames();
    private final PipelineParts parts;
    private final List<Part> pipelines = new ArrayList<>();
    private final JobEvents workflow;
    private final Map<String, JobEvents> events = new HashMap<>();
    private final Approvals approvals;
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    PipelineSteps(SourcePipeline source, PipelineStart start, ConvertedBuild build, String defaultBranch) {
        this.source = source;
        this.start = start;
        this.build = build;
        this.ledger = build.ledger();
        this.defaultBranch = defaultBranch;
        this.parts = new PipelineParts(source);
        this.workflow = workflow();
        this.approvals = new Approvals(parts, this::events);
    }

    /** What becomes one pipeline of Drone. */
    private record Part(String name, List<ResolvedJob> jobs, JobServices services, List<Mapping> steps) {}

    /** Adds the pipelines to the build, and gives the names of those for which a job waits that waits for all of this. */
    List<String> add() {
        new TopKeys(source, ledger).tell();
        List<ResolvedJob> scripts = source.scripts();
        scripts.forEach(job -> JobServices.names(job.keywords(), expanded(job)).forEach(names::reserve));
        scripts.forEach(job -> names.add(job.name()));
        for (List<ResolvedJob> jobs : parts.all()) {
            String name = pipelines.isEmpty() ? start.name() : build.free(start.name());
            pipelines.add(new Part(name, jobs, new JobServices(), new ArrayList<>()));
        }
        source.resolution().jobs().forEach(this::add);
        pipelines.forEach(part -> build.add(pipeline(part)));
        Set<String> all = new LinkedHashSet<>(pipelines.stream().map(Part::name).toList());
        source.resolution().jobs().stream().filter(source::waits).forEach(job -> all.addAll(children(job)));
        return all.isEmpty() ? start.waits() : List.copyOf(all);
    }

    private void add(ResolvedJob job) {
        if (SourcePipeline.isScript(job)) {
            Part part = pipelines.get(parts.part(job));
            part.steps().add(step(job, part));
            build.add(part.name(), names.of(job.name()), source.path(job.name()));
        } else if (job.isTrigger()) {
            children(job);
        } else {
            account(job).loseWhole("has no script", "give it one, or leave it out");
        }
    }

    private JobEvents workflow() {
        JobEvents runs = jobEvents("workflow", ledger, source.variables());
        if (source.resolution().workflow("rules") instanceof Sequence rules) {
            runs.rules(rules, "always", false);
        } else {
            runs.always();
        }
        runs.within(start.events());
        return runs;
    }

    private JobEvents jobEvents(String name, Ledger notes, Map<String, String> variables) {
        return new JobEvents(source.path(name), notes, new Given(variables, defaultBranch, source.isChild()));
    }

    private Account account(ResolvedJob job) {
        return ledger.account(job.keywords(), source.path(job.name()));
    }

    private Map<String, String> expanded(ResolvedJob job) {
        return JobVariables.expanded(source.variables(job));
    }

    // ---- a job

    private Mapping step(ResolvedJob job, Part part) {
        Account account = account(job);
        JobEvents runs = runs(account, job);
        JobConditions asked = conditions(account, job, names.of(job.name()));
        Mapping events = start.promotion().filter(promotion -> runs.runs()).orElseGet(() -> asked.of(job, runs));
        Mapping conditions = asked.status(runs)
                .map(results -> events.with("status", results))
                .orElse(events);
        Map<String, String> expanded = expanded(job);
        part.services().take(account, expanded);
        build.settings().tell(source.path(job.name()), job.keywords(), expanded.keySet());
        tellInheritance(account);
        Map<String, String> own = new LinkedHashMap<>(expanded);
        own.keySet().retainAll(source.own(job));
        tellNeeds(account);
        List<String> waits = parts.within(job).stream()
                .map(earlier -> names.of(earlier.name()))
                .toList();
        if (runs.mayFail()) {
            account.note(Fate.CHANGED, "rules", "a rule lets the job fail: the step may fail on every event", "");
        }
        return new JobStep(account, source.path(job.name()), names.of(job.name()), ledger, runs.mayFail())
                .port(own, conditions, waits.isEmpty() && part.jobs().size() > 1 ? List.of("clone") : waits);
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
        account.keep("needs", "depends_on");
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

    private JobConditions conditions(Account account, ResolvedJob job, String target) {
        Set<String> promotions = approvals.before(job).stream()
                .map(person -> JobConditions.target(person, target(person)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new JobConditions(account, source.path(job.name()), target, promotions, ledger);
    }

    /** The promotion to a job, where it names no environment. */
    private String target(ResolvedJob job) {
        return SourcePipeline.isScript(job) ? names.of(job.name()) : String.join(", ", children(job));
    }

    private JobEvents runs(Account account, ResolvedJob job) {
        List.of("rules", "only", "except").forEach(key -> account.keep(key, "when"));
        JobEvents runs = events(job);
        JobEvents.all().forEach(event -> runs.hold(event, approvals.at(job, event)));
        return runs;
    }

    /** On which events a job is there, whatever it waits for. */
    private JobEvents events(ResolvedJob job) {
        JobEvents known = events.get(job.name());
        if (known == null) {
            known = asked(job);
            known.within(workflow);
            events.put(job.name(), known);
        }
        return known;
    }

    private JobEvents asked(ResolvedJob job) {
        JobEvents runs = jobEvents(job.name(), ledger, source.variables(job));
        Mapping keywords = job.keywords();
        String usual = keywords.get("when") instanceof Scalar when ? when.text() : "on_success";
        boolean mayFail = keywords.get("ignore") instanceof Scalar ignored
                && ignored.text().equals("true");
        if (keywords.get("rules") instanceof Sequence rules) {
            runs.rules(rules, usual, mayFail);
        } else if (usual.equals("manual")) {
            // Nobody is told of conditions that a promotion does not have.
            JobEvents where = jobEvents(job.name(), new Ledger(ledger.system()), source.variables(job));
            policies(keywords, where);
            runs.manually(where, !mayFail);
        } else {
            policies(keywords, runs);
        }
        return runs;
    }

    private void policies(Mapping keywords, JobEvents runs) {
        boolean hasNone = !(keywords.get("only") instanceof Mapping) && !(keywords.get("except") instanceof Mapping);
        if (hasNone && source.resolution().workflow("rules") instanceof Sequence) {
            runs.always();
        } else {
            runs.policies(mapping(keywords.get("only")), mapping(keywords.get("except")));
        }
    }

    private static @Nullable Mapping mapping(@Nullable Node node) {
        return node instanceof Mapping mapping ? mapping : null;
    }

    // ---- a child

    /** The pipelines that a job with {@code trigger} has become; none where Drone cannot have what it starts. */
    private List<String> children(ResolvedJob job) {
        List<String> known = children.get(job.name());
        if (known != null) {
            return known;
        }
        children.put(job.name(), List.of());
        List<String> made = source.child(job).map(child -> child(job, child)).orElseGet(() -> {
            source.started(job).ifPresent(started -> account(job).loseWhole(started.obstacle(), started.remedy()));
            return List.of();
        });
        children.put(job.name(), made);
        return made;
    }

    private List<String> child(ResolvedJob job, SourcePipeline child) {
        Account account = account(job);
        JobEvents runs = runs(account, job);
        String name = build.free(job.name());
        JobConditions asked = conditions(account, job, name);
        Optional<Mapping> promotion = asked.promotion(job, runs);
        Optional<Sequence> status = asked.status(runs);
        List<String> waits = waits(List.of(job));
        if (waits.isEmpty() && status.filter(results -> results.size() == 1).isPresent()) {
            account.loseWhole(
                    "starts its child once something has failed, and nothing stands before it", "leave it out");
            return List.of();
        }
        tellNeeds(account);
        source.started(job)
                .flatMap(StartedChild::started)
                .ifPresent(started -> new TriggerKeys(account, name).tell(started, waits, runs.mayFail()));
        PipelineStart begins = promotion.isPresent()
                ? new PipelineStart(name, PipelineStart.always(ledger, defaultBranch), promotion, waits, status)
                : new PipelineStart(name, runs, start.promotion(), waits, status);
        return new PipelineSteps(child, begins, build, defaultBranch).add();
    }

    /** The pipelines that have to end before jobs: those of other parts, of children, or what this pipeline waits for itself. */
    private List<String> waits(List<ResolvedJob> jobs) {
        Set<String> all = new LinkedHashSet<>();
        jobs.stream()
                .flatMap(job -> parts.outside(job).stream())
                .map(earlier -> earlier.isTrigger()
                        ? children(earlier)
                        : List.of(pipelines.get(parts.part(earlier)).name()))
                .forEach(all::addAll);
        return all.isEmpty() ? start.waits() : List.copyOf(all);
    }

    // ---- a pipeline

    private Pipeline pipeline(Part part) {
        Origin origin = part.steps().get(0).origin();
        ledger.note(
                Fate.CHANGED,
                part.name(),
                origin,
                "all jobs are steps of one pipeline: they share a folder and a runner, and those that run at the same time"
                        + " see each other's files",
                "make pipelines of their own of jobs that must not");
        new LateSteps<>(part.jobs(), parts::within)
                .any()
                .filter(late ->
                        part.jobs().stream().anyMatch(job -> job.keywords().has("needs")))
                .ifPresent(late -> ledger.note(
                        Fate.CHANGED,
                        part.name(),
                        late.keywords().origin(),
                        "where a step fails, those that have not started are passed by, even if they do not wait for it:"
                                + " GitLab runs a job such as \"" + late.name() + "\" all the same",
                        "make pipelines of their own of jobs that do not depend on each other"));
        Map<String, String> variables = JobVariables.expanded(source.variables());
        StepsPipeline steps = new StepsPipeline(
                part.name(),
                waits(part.jobs()),
                start.status(),
                new ServerTexts(part.name(), ledger).environment(variables, origin),
                part.services().all(),
                part.steps());
        boolean isLater =
                part.jobs().stream().anyMatch(job -> !parts.outside(job).isEmpty());
        return isLater ? later(part, steps.behindOthers()) : steps.pipeline();
    }

    /** What waits for other pipelines of its own, and hears of them only whether one failed. */
    private Pipeline later(Part part, StepsPipeline steps) {
        ledger.note(
                Fate.CHANGED,
                part.name(),
                part.steps().get(0).origin(),
                "waits for all of " + String.join(", ", steps.waits()) + ", and so is a pipeline of its own",
                "");
        String files = parts.earlier(part.jobs()).stream()
                .filter(PipelineSteps::keepsFiles)
                .map(ResolvedJob::name)
                .collect(Collectors.joining(", "));
        if (!files.isEmpty() && part.jobs().stream().anyMatch(PipelineSteps::takesFiles)) {
            ledger.note(
                    Fate.LOST,
                    part.name(),
                    part.steps().get(0).origin(),
                    "the files of " + files + " are not there: a pipeline has a folder of its own",
                    "make them again, or keep them with a plugin: plugins/s3");
        }
        for (String step : steps.unheard()) {
            String job = build.job(part.name(), step);
            ledger.note(
                    Fate.LOST,
                    job,
                    part.steps().get(0).origin(),
                    "does not run when one of " + String.join(", ", steps.waits()) + " fails",
                    "make a pipeline of its own of it, with trigger.status: [failure]");
        }
        return steps.pipeline();
    }

    private static boolean keepsFiles(ResolvedJob job) {
        return job.keywords().get("artifacts") instanceof Mapping artifacts
                && (artifacts.has("paths") || artifacts.has("untracked"));
    }

    private static boolean takesFiles(ResolvedJob job) {
        return !(job.keywords().get("dependencies") instanceof Sequence named && named.isEmpty());
    }
}
