package dev.pipewright.assertion;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Outcomes;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.UnknownVariable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Assertions about what an event gives. A name is that of a job, {@code test: [17, mysql]}, or the name under which the
 * configuration defines it, {@code test}, and so all its instances. A name that the configuration does not define fails every
 * assertion, so that no slip of the pen makes a test green.
 */
public final class RunAssert extends AbstractRunAssert<RunAssert, Run> {

    private final Evidence evidence;

    RunAssert(Run run) {
        this(run, run.resolution());
    }

    /**
     * About a run whose configuration is known even where the event was refused before anybody read it.
     *
     * @param known where the names of jobs come from
     */
    RunAssert(Run run, Optional<Resolution> known) {
        this(run, known, new Evidence(run));
    }

    private RunAssert(Run run, Optional<Resolution> known, Evidence evidence) {
        super(run, RunAssert.class, new JobOccurrences(run, known, evidence));
        this.evidence = evidence;
    }

    /** These jobs are there and wait for a person. */
    public RunAssert isManual(String... jobs) {
        for (String name : jobs) {
            job(name, RunJobAssert::isManual);
        }
        return this;
    }

    /** These jobs are there and start by themselves. */
    public RunAssert isAutomatic(String... jobs) {
        for (String name : jobs) {
            job(name, RunJobAssert::isAutomatic);
        }
        return this;
    }

    /** A job is there, and the assertions hold for it, or for each of its instances. */
    public RunAssert job(String name, Consumer<RunJobAssert> assertions) {
        runs(name);
        meant(name)
                .forEach(job -> actual.job(job)
                        .ifPresent(present ->
                                assertions.accept(new RunJobAssert(present, actual, evidence).as(info.description()))));
        return this;
    }

    /** The stages that have jobs, in this order and no others. */
    public RunAssert hasStages(String... stages) {
        isCreated();
        if (!actual.stages().equals(List.of(stages))) {
            fail(
                    "the stages on " + actual.scenario() + " should be " + String.join(", ", stages),
                    "they are " + String.join(", ", actual.stages()) + "\n");
        }
        return this;
    }

    /** There is a pipeline. */
    public RunAssert isCreated() {
        if (!actual.isCreated()) {
            fail("there should be a pipeline on " + actual.scenario(), evidence.ofRefusal());
        }
        return this;
    }

    /** There is no pipeline, and it is meant so: the commit message, {@code workflow} or the rules of all jobs say so. */
    public RunAssert hasNoPipeline() {
        requireNoError("there should be no pipeline");
        if (actual.isCreated()) {
            String workflow = actual.workflow()
                    .map(decided -> evidence.of(decided.decision()))
                    .orElse("");
            fail("there should be no pipeline on " + actual.scenario(), workflow + evidence.summary());
        }
        return this;
    }

    /** No job is left, so that GitLab makes no pipeline. */
    public RunAssert isEmpty() {
        return isRefusedAt(Phase.POPULATE);
    }

    /** GitLab gives up on the pipeline at this step. */
    public RunAssert isRefusedAt(Phase phase) {
        Optional<Phase> refused = actual.refusedAt();
        if (!refused.equals(Optional.of(phase))) {
            fail(
                    "the pipeline should be refused at " + phase + " on " + actual.scenario(),
                    refused.map(other -> "it is refused at " + other + "\n").orElse("") + evidence.summary());
        }
        return this;
    }

    /** GitLab refuses the pipeline with an error of which this is a part, in GitLab's words. */
    public RunAssert isRefusedWith(String part) {
        if (actual.errors().stream().noneMatch(error -> error.contains(part))) {
            fail("the pipeline should be refused with \"" + part + "\" on " + actual.scenario(), evidence.summary());
        }
        return this;
    }

    /** The rules ask no variable that nobody sets; a slip of the pen there never is an error, and never holds. */
    public RunAssert hasNoUnknownVariables() {
        List<UnknownVariable> unknown = actual.unknownVariables();
        if (!unknown.isEmpty()) {
            fail(
                    "the rules should ask only variables that somebody sets on " + actual.scenario(),
                    unknown.stream()
                            .map(variable ->
                                    variable + "\n" + Sources.shown(variable.origin(), Sources.of(actual.resolution())))
                            .collect(Collectors.joining()));
        }
        return this;
    }

    /** A job is there and starts a child pipeline, and the assertions hold for that, be it created or refused. */
    public RunAssert child(String job, Consumer<RunAssert> assertions) {
        runs(job);
        Optional<Downstream> started = actual.downstream().stream()
                .filter(each -> each.job().name().equals(job))
                .findFirst();
        if (started.isEmpty()) {
            fail("job \"" + job + "\" should start a pipeline", "it runs a script\n");
        }
        Optional<Run> child = started.flatMap(Downstream::run);
        if (child.isEmpty()) {
            String kind = started.map(each -> each.kind() + " " + each.target()).orElse("");
            fail("the pipeline that job \"" + job + "\" starts should be known", "it is not: " + kind + "\n");
        }
        child.ifPresent(run -> assertions.accept(new RunAssert(run).as(info.description())));
        return this;
    }

    /** What becomes of the jobs, given which fail and which somebody starts. */
    public ExecutionAssert executing(Outcomes outcomes) {
        isCreated();
        return new ExecutionAssert(actual.execute(outcomes), evidence).as(info.description());
    }
}
