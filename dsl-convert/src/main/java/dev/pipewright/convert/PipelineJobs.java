package dev.pipewright.convert;

import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.gitlab.Job;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a pipeline of Drone is: a stage, or two, and a job for each step. */
final class PipelineJobs {

    /** How many needs GitLab takes. */
    private static final int MOST_NEEDS = 50;

    private final DronePipeline pipeline;
    private final List<DronePipeline> all;
    private final Ledger ledger;
    private final Secrets secrets;
    private final Origin origin;
    private final JobSettings settings;
    private final Map<DroneStep, NeedsSearch> needs = new HashMap<>();
    /** The jobs of this pipeline for which others of it wait. */
    private final Set<String> waitedFor = new HashSet<>();

    PipelineJobs(DronePipeline pipeline, List<DronePipeline> all, Ledger ledger, Secrets secrets) {
        this.pipeline = pipeline;
        this.all = all;
        this.ledger = ledger;
        this.secrets = secrets;
        this.origin = pipeline.account().node().origin();
        this.settings = new JobSettings(pipeline, new DroneTexts(pipeline.name(), ledger), secrets);
        for (DroneStep step : pipeline.steps()) {
            NeedsSearch search = NeedsSearch.of(all, pipeline, step);
            needs.put(step, search);
            waitedFor.addAll(search.jobs().keySet());
        }
    }

    private boolean isOnly() {
        return all.size() == 1;
    }

    /** The stages of its jobs. */
    List<String> stages() {
        boolean afterFailure = pipeline.steps().stream()
                .anyMatch(step -> step.job().isPresent() && step.policy() == RunPolicy.ON_FAILURE);
        return afterFailure ? List.of(pipeline.name(), pipeline.failureStage()) : List.of(pipeline.name());
    }

    List<Job> jobs() {
        Account account = pipeline.account();
        account.keep("kind", "left out: the file is GitLab's");
        account.keep("name", "the name of a stage");
        account.keep("depends_on", "needs of the first jobs");
        settings.take(isOnly());
        CacheSteps caches = new CacheSteps(origin);
        pipeline.steps().stream()
                .filter(step -> CacheSteps.isCache(step.account().node()))
                .forEach(step -> caches.take(step.account()));
        Optional<Node> cache = caches.cache(pipeline.name());
        Optional<Node> services = services();
        List<Job> jobs = new ArrayList<>();
        for (DroneStep step : pipeline.steps()) {
            if (step.job().isPresent()) {
                Job job = job(step, step.job().get());
                boolean runsCommands = step.account().has("commands");
                if (runsCommands) {
                    job = set(set(job, "services", services), "cache", cache);
                }
                jobs.add(job);
            }
        }
        tellWorkspace();
        tellFailures();
        account.close();
        return jobs;
    }

    private static Job set(Job job, String key, Optional<? extends Node> value) {
        return value.isPresent() ? job.set(key, value.get()) : job;
    }

    private Optional<Node> services() {
        List<Mapping> services = new ArrayList<>();
        List<Account> accounts = new ArrayList<>(pipeline.account().items("services"));
        pipeline.steps().stream()
                .map(DroneStep::account)
                .filter(PipelineReading::isService)
                .forEach(accounts::add);
        for (Account service : accounts) {
            services.add(new ServiceContainer(service, new DroneTexts(pipeline.name(), ledger), secrets).port());
        }
        return services.isEmpty()
                ? Optional.empty()
                : Optional.of(Sequence.of(services, origin).named(anchor("services")));
    }

    private String anchor(String what) {
        return what + "-" + pipeline.name().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private Job job(DroneStep step, String name) {
        DroneTexts texts = new DroneTexts(pipeline.name() + "." + step.name(), ledger);
        Job job = new StepJob(step.account(), name, texts, secrets).port(settings.variables());
        job = job.set("stage", Scalar.of(stage(step), origin));
        job = set(job, "tags", settings.tags());
        job = set(job, "resource_group", settings.resourceGroup());
        job = order(job, step);
        job = set(job, "rules", rules(step));
        return set(job, "artifacts", artifacts(step, name));
    }

    private String stage(DroneStep step) {
        return step.policy() == RunPolicy.ON_FAILURE ? pipeline.failureStage() : pipeline.name();
    }

    // ---- when it runs

    private Job order(Job job, DroneStep step) {
        NeedsSearch search = needs.getOrDefault(step, NeedsSearch.of(all, pipeline, step));
        RunPolicy policy = step.policy();
        if (policy == RunPolicy.ON_FAILURE) {
            step.account()
                    .note(
                            Fate.CHANGED,
                            "when",
                            "runs when any job of its stage or one before it failed, later steps and other pipelines"
                                    + " among them",
                            "see whether it may");
        }
        boolean hearsOthers = search.startsPipeline() && !pipeline.dependsOn().isEmpty();
        if (hearsOthers && policy != RunPolicy.ON_FAILURE) {
            policy = pipeline.policy();
        }
        if (policy == RunPolicy.ON_FAILURE) {
            return job.set("when", "on_failure");
        }
        Job ordered = set(job, "needs", needs(search, step));
        return policy == RunPolicy.ALWAYS ? ordered.set("when", "always") : ordered;
    }

    /** Empty where they are too many: the job waits for all stages before its own then. */
    private Optional<Node> needs(NeedsSearch search, DroneStep step) {
        if (search.jobs().size() > MOST_NEEDS) {
            step.account()
                    .note(
                            Fate.CHANGED,
                            "name",
                            "waits for " + search.jobs().size() + " jobs, and GitLab takes " + MOST_NEEDS
                                    + " needs: it waits for all stages before its own instead",
                            "let one job need them and this one need that");
            return Optional.empty();
        }
        List<Node> items = new ArrayList<>();
        search.jobs().forEach((name, mayMiss) -> items.add(need(name, mayMiss)));
        return Optional.of(Sequence.of(items, origin));
    }

    private Node need(String job, boolean mayMiss) {
        Scalar name = Scalar.of(job, origin);
        return mayMiss ? Mapping.empty(origin).with("job", name).with("optional", Scalar.of(true, origin)) : name;
    }

    /** One pipeline has its trigger in the workflow; one of several has it in its jobs. */
    private Optional<? extends Node> rules(DroneStep step) {
        if (isOnly()) {
            return step.rules().rules(pipeline.trigger().possible(), origin);
        }
        EventRules both = pipeline.trigger().and(step.rules());
        return both.rules(EventRules.ALL.possible(), origin)
                .map(rules -> step.isConditional() ? rules : rules.named(anchor("rules")));
    }

    // ---- files

    private Optional<Node> artifacts(DroneStep step, String name) {
        if (!waitedFor.contains(name)) {
            return Optional.empty();
        }
        boolean clones = !settings.clonesNothing();
        Mapping.Builder out = Mapping.builder(origin);
        if (clones) {
            out.put("untracked", Scalar.of(true, origin));
        } else {
            out.put("paths", Sequence.ofStrings(List.of("**/*"), origin));
        }
        boolean evenAfterFailure = step.policy() == RunPolicy.ALWAYS
                || step.account().text("failure").equals("ignore")
                || pipeline.steps().stream().anyMatch(each -> each.policy() != RunPolicy.ON_SUCCESS);
        if (evenAfterFailure) {
            out.put("when", Scalar.of("always", origin));
        }
        return Optional.of(out.put("expire_in", Scalar.of("1 day", origin)).build());
    }

    private void tellWorkspace() {
        boolean shares =
                pipeline.steps().stream().flatMap(step -> step.job().stream()).anyMatch(waitedFor::contains);
        if (shares) {
            pipeline.account()
                    .note(
                            Fate.CHANGED,
                            "steps",
                            "each step is a job with a clone of its own: files that Git does not know go on to the next as"
                                    + " artifacts, changes of files that it knows do not",
                            "name in artifacts:paths what later jobs need");
        }
    }

    private void tellFailures() {
        new LateSteps<>(pipeline.steps(), this::before)
                .any()
                .ifPresent(late -> pipeline.account()
                        .note(
                                Fate.CHANGED,
                                "steps",
                                "where a step fails, those that do not wait for it run all the same, such as \""
                                        + late.name() + "\": Drone passes by all that have not started",
                                "let them wait for what must not fail before"));
    }

    private List<DroneStep> before(DroneStep step) {
        return step.waits().stream()
                .flatMap(name -> pipeline.step(name).stream())
                .filter(earlier -> !earlier.equals(step))
                .toList();
    }

    /** The variables that stand at the top of the file. */
    Mapping rootVariables() {
        return settings.rootVariables();
    }
}
