package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the jobs of a pipeline one after the other, until no more can run. */
final class Executing {

    private static final Set<String> STRATEGIES_THAT_WAIT = Set.of("depend", "mirror");

    private final Run run;
    private final Outcomes outcomes;
    private final Map<String, JobState> states = new HashMap<>();
    private final Map<String, RunJob> jobs = new LinkedHashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();

    Executing(Run run, Outcomes outcomes) {
        this.run = run;
        this.outcomes = outcomes;
        run.jobs().forEach(job -> jobs.put(job.name(), job));
        run.stages().forEach(stage -> stages.put(stage, stages.size()));
        requireKnown();
    }

    private void requireKnown() {
        Set<String> known = new HashSet<>();
        run.jobs().forEach(job -> {
            known.add(job.name());
            known.add(job.sourceName());
        });
        for (String name : outcomes.names()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("the pipeline has no job \"" + name + "\"; it has " + jobs.keySet());
            }
        }
    }

    Execution execution() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (RunJob job : run.jobs()) {
                if (!states.containsKey(job.name())) {
                    JobStatus before = before(job);
                    if (before != JobStatus.WAITING) {
                        states.put(job.name(), state(job, before));
                        changed = true;
                    }
                }
            }
        }
        Map<String, JobState> inOrder = new LinkedHashMap<>();
        jobs.keySet().forEach(name -> inOrder.put(name, states.getOrDefault(name, JobState.WAITING)));
        return new Execution(run, inOrder);
    }

    private JobStatus before(RunJob job) {
        List<RunNeed> needs = job.needs();
        if (needs != null) {
            return StatusOfMany.ofNeeds(needs.stream()
                    .map(RunNeed::name)
                    .filter(jobs::containsKey)
                    .map(this::status)
                    .toList());
        }
        int stage = stages.getOrDefault(job.stage(), 0);
        List<JobStatus> earlier = new ArrayList<>();
        for (RunJob other : run.jobs()) {
            if (stages.getOrDefault(other.stage(), 0) < stage) {
                earlier.add(status(other.name()));
            }
        }
        return StatusOfMany.ofStages(earlier);
    }

    private JobStatus status(String name) {
        RunJob job = jobs.get(name);
        return job == null ? JobStatus.WAITING : JobStatus.of(job, states.getOrDefault(name, JobState.WAITING));
    }

    private JobState state(RunJob job, JobStatus before) {
        if (!mayRun(job, before)) {
            return JobState.SKIPPED;
        }
        if (job.isManual() && !outcomes.isStarted(job)) {
            return JobState.MANUAL;
        }
        int exitCode = outcomes.exitCode(job).orElseGet(() -> triggered(job));
        if (exitCode == 0) {
            return JobState.SUCCESS;
        }
        return job.allowFailure() || isAllowed(job, exitCode) ? JobState.WARNING : JobState.FAILED;
    }

    private static boolean mayRun(RunJob job, JobStatus before) {
        if (job.when().equals(When.ALWAYS)) {
            return true;
        }
        if (job.when().equals(When.ON_FAILURE)) {
            return before == JobStatus.FAILED;
        }
        // What needs a job that is skipped is skipped too; a stage behind skipped ones is not.
        return before == JobStatus.SUCCESS || (before == JobStatus.SKIPPED && !job.hasNeeds());
    }

    /** A trigger fails where its pipeline cannot be started, and where it waits for one that fails. */
    private int triggered(RunJob job) {
        return run.downstream().stream()
                        .filter(each -> each.job().name().equals(job.name()))
                        .anyMatch(each -> each.fails() || (waits(job) && fails(each)))
                ? 1
                : 0;
    }

    private static boolean waits(RunJob job) {
        return job.attributes().get("options") instanceof Mapping options
                && options.get("trigger") instanceof Mapping trigger
                && STRATEGIES_THAT_WAIT.contains(Ruby.text(trigger.get("strategy")));
    }

    private static boolean fails(Downstream downstream) {
        return downstream
                .run()
                .map(child -> child.execute(Outcomes.allSucceed()).state())
                .filter(state -> state == JobState.FAILED)
                .isPresent();
    }

    private static boolean isAllowed(RunJob job, int exitCode) {
        Node criteria = job.attributes().get("options") instanceof Mapping options
                ? options.get("allow_failure_criteria")
                : null;
        boolean ruleSaysOtherwise = job.decision().rules().stream()
                .anyMatch(rule -> rule.holds() && rule.rule().has("allow_failure"));
        return !ruleSaysOtherwise
                && criteria instanceof Mapping mapping
                && mapping.get("exit_codes") instanceof Sequence codes
                && codes.stream().anyMatch(code -> Ruby.text(code).equals(String.valueOf(exitCode)));
    }
}
