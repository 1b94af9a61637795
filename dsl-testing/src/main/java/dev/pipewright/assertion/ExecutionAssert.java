package dev.pipewright.assertion;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.simulate.Execution;
import dev.pipewright.gitlab.simulate.JobState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a pipeline after its jobs have run as far as they can, see {@link RunAssert#executing}. */
public final class ExecutionAssert extends AbstractAssert<ExecutionAssert, Execution> {

    private final Evidence evidence;

    ExecutionAssert(Execution execution, Evidence evidence) {
        super(execution, ExecutionAssert.class);
        this.evidence = evidence;
    }

    /** These jobs ran, whether they succeeded or failed. */
    public ExecutionAssert ran(String... jobs) {
        return require(JobState::hasRun, "have run", jobs);
    }

    /** These jobs did not run, since what comes before them does not let them. */
    public ExecutionAssert skipped(String... jobs) {
        return require(state -> state == JobState.SKIPPED, "be skipped", jobs);
    }

    /** These jobs wait for a person, or for a job that does. */
    public ExecutionAssert waiting(String... jobs) {
        return require(state -> state == JobState.MANUAL || state == JobState.WAITING, "wait", jobs);
    }

    /** What has become of the whole pipeline. */
    public ExecutionAssert endsAs(JobState state) {
        if (actual.state() != state) {
            failWithMessage(
                    "%s",
                    Failure.text(
                            "the pipeline should end as " + state, "it ends as " + actual.state() + "\n" + states()));
        }
        return this;
    }

    private ExecutionAssert require(Predicate<JobState> wanted, String what, String... jobs) {
        Resolution resolution = actual.run().resolution().orElseThrow();
        JobNames names = new JobNames(resolution);
        for (String name : jobs) {
            names.complaint(name).ifPresent(complaint -> failWithMessage("%s", complaint));
            for (String job : names.meant(name)) {
                JobState state = actual.states().get(job);
                if (state == null) {
                    failWithMessage(
                            "%s",
                            Failure.text(
                                    "job \"" + job + "\" should " + what + ", and the pipeline does not have it",
                                    evidence.of(job)));
                } else if (!wanted.test(state)) {
                    failWithMessage(
                            "%s",
                            Failure.text("job \"" + job + "\" should " + what, "it is " + state + "\n" + states()));
                }
            }
        }
        return this;
    }

    private String states() {
        Map<JobState, List<String>> byState = actual.states().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return byState.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + Quoted.names(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
