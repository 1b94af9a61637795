package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.gitlab.simulate.UnknownVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One pipeline on several events.
 *
 * @param runs what each event gives, by its name
 */
record EventRuns(Map<String, Run> runs) {

    static EventRuns of(Simulation simulation, List<NamedScenario> scenarios) {
        Map<String, Run> runs = new LinkedHashMap<>();
        scenarios.forEach(each -> runs.put(each.name(), simulation.run(each.scenario())));
        return new EventRuns(runs);
    }

    /** Whether GitLab shows an error, and not only no pipeline. */
    static boolean isRefused(Run run) {
        return run.refusedAt()
                .filter(phase -> phase == Phase.CONFIG || phase == Phase.SEED)
                .isPresent();
    }

    /**
     * What is to be told beside the answer: why GitLab refuses the configuration or a pipeline, what is not here, and variables in
     * rules that nobody sets.
     */
    List<Diagnostic> findings() {
        Set<Diagnostic> findings = new LinkedHashSet<>();
        for (Run run : runs.values()) {
            // Where nothing is wrong, it is still to be said which files are not here, and so which jobs are not known.
            run.resolution()
                    .map(resolution -> resolution.isValid() ? resolution.notes() : resolution.diagnostics())
                    .ifPresent(findings::addAll);
        }
        unknownVariables()
                .forEach(unknown ->
                        findings.add(Problem.UNKNOWN_VARIABLE.warningAt(unknown.origin(), unknown.toString())));
        findings.addAll(refusals());
        return List.copyOf(findings);
    }

    /** What GitLab refuses for an event alone, though the configuration is sound. */
    private List<Diagnostic> refusals() {
        List<Diagnostic> refusals = new ArrayList<>();
        runs.forEach((event, run) -> {
            if (isRefused(run) && run.resolution().filter(Resolution::isValid).isPresent()) {
                refusals.add(Problem.REFUSED_PIPELINE.say(
                        "GitLab refuses the pipeline of event \"" + event + "\": " + String.join("; ", run.errors())));
            }
        });
        return refusals;
    }

    /** Those that are unknown on every event: one that only some events bring is well known. */
    private List<UnknownVariable> unknownVariables() {
        List<List<UnknownVariable>> all = runs.values().stream()
                .filter(run -> run.resolution().isPresent())
                .map(Run::unknownVariables)
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        return all.get(0).stream()
                .filter(unknown -> all.stream()
                        .allMatch(others -> others.stream()
                                .anyMatch(other -> other.name().equals(unknown.name())
                                        && other.subject().equals(unknown.subject()))))
                .toList();
    }

    /** The names under which jobs can be asked for, those of child pipelines among them. */
    Set<String> jobNames() {
        Set<String> names = new LinkedHashSet<>();
        runs.values().forEach(run -> addNames(run, "", names));
        return names;
    }

    /** Those of a child have a name that says which child as well, {@code docs > site}. */
    private static void addNames(Run run, String path, Set<String> names) {
        for (Decision decision : run.decisions()) {
            for (String name : List.of(decision.name(), decision.sourceName())) {
                names.add(name);
                names.add(path + name);
            }
        }
        for (Downstream downstream : run.downstream()) {
            downstream
                    .run()
                    .ifPresent(child -> addNames(child, path + downstream.job().name() + " > ", names));
        }
    }

    /** The jobs that are asked for and that the pipeline does not define, each as a finding. */
    List<Diagnostic> unknownJobs(List<String> wanted) {
        Set<String> known = jobNames();
        List<Diagnostic> unknown = new ArrayList<>();
        // A refused configuration has no jobs, and its own errors to tell.
        boolean isRead = runs.values().stream().anyMatch(run -> !run.decisions().isEmpty());
        for (String job : wanted) {
            if (isRead && !known.contains(job)) {
                unknown.add(Problem.UNKNOWN_JOB
                        .say("the pipeline defines no job \"" + job + "\"")
                        .addHelp(Suggestions.didYouMean(job, known, "jobs")));
            }
        }
        return unknown;
    }
}
