package dev.pipewright.convert;

import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.gitlab.simulate.Execution;
import dev.pipewright.gitlab.simulate.JobState;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What became of jobs or steps that are there, and of all of them together. What waits for a person is not among them.
 *
 * @param ran whether each of them ran, by name
 * @param isFailed whether all of it counts as failed
 * @param isOpen whether a person has to decide on something before it ends
 */
record WhatRuns(Map<String, Boolean> ran, boolean isFailed, boolean isOpen) {

    private static final Set<Status> RAN = Set.of(Status.SUCCESS, Status.FAILURE);

    /** All that is there, whether it ran or not. */
    Set<String> present() {
        return ran.keySet();
    }

    /** What ran here and is there in the other as well, but did not run. */
    Set<String> ranOnlyHere(WhatRuns other) {
        return ran.entrySet().stream()
                .filter(each -> each.getValue() && Boolean.FALSE.equals(other.ran.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The jobs of a pipeline of GitLab and of its children that run scripts and that no person starts. */
    static WhatRuns of(Execution execution) {
        Map<String, Boolean> ran = new TreeMap<>();
        addJobs("", execution, ran);
        JobState state = execution.state();
        return new WhatRuns(ran, state == JobState.FAILED, state == JobState.WAITING || state == JobState.MANUAL);
    }

    private static void addJobs(String path, Execution execution, Map<String, Boolean> ran) {
        for (RunJob job : execution.run().jobs()) {
            JobState state = execution.state(job.name());
            if (state == JobState.WAITING || job.isManual()) {
                continue;
            }
            if (!job.isTrigger()) {
                ran.put(path + job.name(), state.hasRun());
            }
            String below = path + job.name() + " > ";
            execution
                    .child(job.name())
                    .ifPresentOrElse(
                            child -> addJobs(below, child, ran),
                            () -> execution.run().child(job.name()).ifPresent(child -> addSkipped(below, child, ran)));
        }
    }

    /** The jobs of a child that was not started. */
    private static void addSkipped(String path, Run run, Map<String, Boolean> ran) {
        for (RunJob job : run.jobs()) {
            if (!job.isTrigger() && !job.isManual()) {
                ran.put(path + job.name(), false);
            }
            run.child(job.name()).ifPresent(child -> addSkipped(path + job.name() + " > ", child, ran));
        }
    }

    /** The steps of a build of Drone that are listed, but for services. */
    static WhatRuns of(BuildRun build, BinaryOperator<String> name) {
        Map<String, Boolean> ran = new TreeMap<>();
        for (PipelineRun pipeline : build.pipelines()) {
            Set<String> done = pipeline.steps().stream()
                    .filter(step -> RAN.contains(step.status()))
                    .map(StepRun::name)
                    .collect(Collectors.toSet());
            if (pipeline.pipeline().isMatched()) {
                pipeline.pipeline().plan().stream()
                        .flatMap(plan -> plan.steps().stream())
                        .filter(PairedEvent::runs)
                        .forEach(step -> ran.put(
                                name.apply(pipeline.pipeline().name(), step.name()), done.contains(step.name())));
            }
        }
        boolean isFailed = build.status()
                .filter(status -> status != Status.SUCCESS && status != Status.SKIPPED)
                .isPresent();
        return new WhatRuns(ran, isFailed, false);
    }
}
