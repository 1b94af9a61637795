package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.resolve.StartedPipeline;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the jobs of a pipeline one after the other, until no more can run. */
final class Executing {

    private static final String DEPEND = "depend";
    private static final String MIRROR = "mirror";

    private final Run run;
    private final Outcomes outcomes;
    private final Map<String, JobState> states = new HashMap<>();
    private final Map<String, Execution> children = new LinkedHashMap<>();
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
        Set<String> known = JobPaths.all(run);
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
        return new Execution(run, inOrder, children);
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
        int exitCode = outcomes.exitCode(job).orElse(0);
        return exitCode == 0 ? started(job) : failed(job, exitCode);
    }

    private static JobState failed(RunJob job, int exitCode) {
        return job.allowFailure() || isAllowed(job, exitCode) ? JobState.WARNING : JobState.FAILED;
    }

    /** A job that starts a pipeline fails where that cannot be, and where it waits for one that does not succeed. */
    private JobState started(RunJob job) {
        JobState state = JobState.SUCCESS;
        for (Downstream downstream : run.downstream()) {
            if (downstream.job().name().equals(job.name())) {
                state = downstream.fails() ? JobState.FAILED : started(job, downstream.run());
            }
        }
        return state == JobState.FAILED ? failed(job, 1) : state;
    }

    private JobState started(RunJob job, Optional<Run> child) {
        if (child.isEmpty()) {
            return JobState.SUCCESS;
        }
        Execution execution = child.get().execute(outcomes.within(run, job, child.get()));
        children.put(job.name(), execution);
        JobState state = execution.state();
        return switch (strategy(job)) {
            case MIRROR -> state;
            case DEPEND ->
                switch (state) {
                    case SUCCESS, WARNING -> JobState.SUCCESS;
                    case FAILED, SKIPPED -> JobState.FAILED;
                    case MANUAL, WAITING -> JobState.WAITING;
                };
            default -> JobState.SUCCESS;
        };
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

    private static String strategy(RunJob job) {
        return StartedPipeline.of(job.attributes())
                .map(StartedPipeline::strategy)
                .orElse("");
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
