package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.resolve.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * What an event gives: a pipeline with its jobs, or the phase that refused it.
 *
 * @param scenario the event
 * @param refusedAt the step at which GitLab gave up; empty where there is a pipeline
 * @param errors why, in GitLab's words; empty for {@link Phase#SKIP}, which GitLab does without a word
 * @param stages the stages that have jobs, in order
 * @param jobs the jobs, stage by stage
 * @param leftovers the jobs of {@code .pre} and {@code .post} that alone make no pipeline, see {@link Phase#POPULATE}
 * @param decisions why each job of the configuration is there or not; empty where the phase before refused the pipeline
 * @param downstream the pipelines that jobs start, in the order of the jobs
 * @param workflow what {@code workflow} decided; always there once the configuration is accepted
 * @param resolution what GitLab makes of the configuration; empty where it was not even read
 */
public record Run(
        Scenario scenario,
        Optional<Phase> refusedAt,
        List<String> errors,
        List<String> stages,
        List<RunJob> jobs,
        List<RunJob> leftovers,
        List<Decision> decisions,
        List<Downstream> downstream,
        Optional<WorkflowRun> workflow,
        Optional<Resolution> resolution) {

    /** Keeps the lists as they are now. */
    public Run {
        errors = List.copyOf(errors);
        stages = List.copyOf(stages);
        jobs = List.copyOf(jobs);
        leftovers = List.copyOf(leftovers);
        decisions = List.copyOf(decisions);
        downstream = List.copyOf(downstream);
    }

    /** Whether there is a pipeline. */
    public boolean isCreated() {
        return refusedAt.isEmpty();
    }

    /** The job of a name. */
    public Optional<RunJob> job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /** Why the job of a name is there or not; empty where the configuration does not define it. */
    public Optional<Decision> decision(String name) {
        return decisions.stream()
                .filter(decision -> decision.name().equals(name))
                .findFirst();
    }

    /** The names of the jobs, in order. */
    public List<String> jobNames() {
        return jobs.stream().map(RunJob::name).toList();
    }

    /** The pipeline that a job starts, as far as it is known; empty where the job starts none. */
    public Optional<Run> child(String job) {
        return downstream.stream()
                .filter(each -> each.job().name().equals(job))
                .findFirst()
                .flatMap(Downstream::run);
    }

    /**
     * Runs the jobs as far as they can, those of child pipelines among them: which of them run, are skipped, wait for a person.
     *
     * @throws IllegalArgumentException where the outcomes name a job that neither the pipeline nor a child of it has
     */
    public Execution execute(Outcomes outcomes) {
        return new Executing(this, outcomes).execution();
    }

    /** The variables in the rules that nobody sets, in the order of the configuration; see {@link UnknownVariable}. */
    public List<UnknownVariable> unknownVariables() {
        return resolution.map(known -> UnknownVariables.of(known, scenario)).orElse(List.of());
    }
}
