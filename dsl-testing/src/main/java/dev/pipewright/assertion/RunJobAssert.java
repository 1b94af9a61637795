package dev.pipewright.assertion;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.RunJob;
import dev.pipewright.gitlab.simulate.RunNeed;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a job of a created pipeline, as its rules made it. */
public final class RunJobAssert extends AbstractAssert<RunJobAssert, RunJob> {

    private final Run run;
    private final Evidence evidence;

    RunJobAssert(RunJob job, Run run, Evidence evidence) {
        super(job, RunJobAssert.class);
        this.run = run;
        this.evidence = evidence;
    }

    /** A person must start it. */
    public RunJobAssert isManual() {
        return require(actual.isManual(), "should be manual", "when is " + actual.when());
    }

    /** It starts by itself, if need be after a delay or a failure. */
    public RunJobAssert isAutomatic() {
        return require(!actual.isManual(), "should start by itself", "when is " + actual.when());
    }

    /** It starts when this says. */
    public RunJobAssert startsWhen(When when) {
        return require(actual.when().equals(when), "should start " + when, "when is " + actual.when());
    }

    /** It starts so long after what it waits for; in the words of the configuration, {@code 30 minutes}. */
    public RunJobAssert startsIn(String delay) {
        return require(
                actual.startIn().filter(delay::equals).isPresent(),
                "should start after " + delay,
                actual.startIn().map(other -> "start_in is " + other).orElse("it is not delayed"));
    }

    /** The pipeline goes on without it. */
    public RunJobAssert mayFail() {
        return require(actual.allowFailure(), "should be allowed to fail", "allow_failure is false");
    }

    /** The pipeline fails with it. */
    public RunJobAssert mustSucceed() {
        return require(!actual.allowFailure(), "should not be allowed to fail", "allow_failure is true");
    }

    /** It is in this stage. */
    public RunJobAssert isInStage(String stage) {
        return require(
                actual.stage().equals(stage),
                "should be in stage \"" + stage + "\"",
                "it is in \"" + actual.stage() + "\"");
    }

    /** A newer pipeline may cancel it. */
    public RunJobAssert isInterruptible() {
        return require(
                Boolean.TRUE.equals(actual.interruptible()),
                "should be interruptible",
                "interruptible is " + (actual.interruptible() == null ? "not set" : "false"));
    }

    /** No newer pipeline cancels it. */
    public RunJobAssert isNotInterruptible() {
        return require(
                !Boolean.TRUE.equals(actual.interruptible()), "should not be interruptible", "interruptible is true");
    }

    /**
     * It waits for these jobs and no others; none for a job that starts at once. The name under which the configuration
     * defines a job stands for all its instances.
     */
    public RunJobAssert needs(String... jobs) {
        List<RunNeed> needs = actual.needs();
        if (needs == null) {
            return require(false, "should need " + Quoted.names(List.of(jobs)), "it waits for the stages before it");
        }
        Set<String> wanted = Arrays.stream(jobs)
                .flatMap(name -> instances(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> found = needs.stream().map(RunNeed::name).collect(Collectors.toCollection(LinkedHashSet::new));
        return require(found.equals(wanted), "should need " + Quoted.names(wanted), "it needs " + Quoted.names(found));
    }

    /** It waits for the stages before it, and for no job in particular. */
    public RunJobAssert waitsForStages() {
        List<RunNeed> needs = actual.needs();
        return require(
                needs == null,
                "should wait for the stages before it",
                needs == null
                        ? ""
                        : "it needs "
                                + Quoted.names(needs.stream().map(RunNeed::name).toList()));
    }

    /** The configuration, or the rule that decided, gives it this variable; references in the value are not expanded. */
    public RunJobAssert hasVariable(String name, String value) {
        String found = actual.variables().get(name);
        return require(
                value.equals(found),
                "should have " + name + " = \"" + value + "\"",
                found == null
                        ? "it has "
                                + (actual.variables().isEmpty()
                                        ? "no variables"
                                        : actual.variables().keySet())
                        : name + " is \"" + found + "\"");
    }

    private List<String> instances(String name) {
        if (actual.needs() != null
                && actual.needs().stream().anyMatch(need -> need.name().equals(name))) {
            return List.of(name);
        }
        List<String> instances = run.resolution()
                .map(JobNames::new)
                .map(names -> names.meant(name))
                .orElse(List.of());
        if (instances.isEmpty()) {
            run.resolution()
                    .map(JobNames::new)
                    .flatMap(names -> names.complaint(name))
                    .ifPresent(complaint -> failWithMessage("%s", complaint));
        }
        return instances;
    }

    private RunJobAssert require(boolean holds, String should, String is) {
        if (!holds) {
            failWithMessage(
                    "%s",
                    Failure.text(
                            "job \"" + actual.name() + "\" " + should + " on " + run.scenario(),
                            is + "\n" + evidence.of(actual.decision())));
        }
        return this;
    }
}
