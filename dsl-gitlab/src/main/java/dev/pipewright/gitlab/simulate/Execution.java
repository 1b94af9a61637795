package dev.pipewright.gitlab.simulate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pipeline after its jobs have run as far as they can.
 *
 * @param run the pipeline
 * @param states what has become of each job, in the order of the jobs
 * @param children the child pipelines that were started, as far as they are known, by the job that starts each
 */
public record Execution(Run run, Map<String, JobState> states, Map<String, Execution> children) {

    /** Keeps the maps as they are now. */
    public Execution {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
        children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
    }

    /**
     * What has become of a job.
     *
     * @throws IllegalArgumentException where the pipeline has no such job
     */
    public JobState state(String job) {
        JobState state = states.get(job);
        if (state == null) {
            throw new IllegalArgumentException("the pipeline has no job \"" + job + "\"; it has " + states.keySet());
        }
        return state;
    }

    /** The child pipeline that a job has started, as far as it is known; empty where it started none. */
    public Optional<Execution> child(String job) {
        return Optional.ofNullable(children.get(job));
    }

    /** The jobs of a state, in order. */
    public List<String> jobs(JobState state) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The jobs that ran, in order. */
    public List<String> ran() {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue().hasRun())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What has become of the whole: {@link JobState#MANUAL} where it waits for a person, {@link JobState#WAITING} where a job
     * waits for one that need not be started.
     */
    public JobState state() {
        return StatusOfMany.ofPipeline(states.keySet().stream()
                .map(name -> JobStatus.of(run.job(name).orElseThrow(), state(name)))
                .toList());
    }
}
