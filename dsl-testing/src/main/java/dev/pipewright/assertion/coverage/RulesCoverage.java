package dev.pipewright.assertion.coverage;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that were there in a number of runs, and which of them decided something: they held, and no rule before them did.
 * Rules that only say {@code when: never} decide like all others. May be used by several threads.
 */
public final class RulesCoverage {

    private static final RulesCoverage OF_THIS_RUN = new RulesCoverage();
    private static final String WORKFLOW = "workflow";

    private final Map<DecidedRule.Key, Count> counts = new LinkedHashMap<>();

    /** A coverage of nothing yet. */
    public RulesCoverage() {}

    /** The coverage to which all assertions add: that of this Java process, and so of the whole test run. */
    public static RulesCoverage ofThisRun() {
        return OF_THIS_RUN;
    }

    /**
     * Adds what an event gave, and the child pipelines that it started.
     *
     * @param file the entry file of the pipeline
     */
    public synchronized void add(String file, Run run) {
        run.resolution().ifPresent(resolution -> count(file, run, resolution));
        for (Downstream downstream : run.downstream()) {
            downstream.run().ifPresent(child -> add(downstream.target(), child));
        }
    }

    private void count(String file, Run run, Resolution resolution) {
        Map<String, Set<Integer>> decided = new LinkedHashMap<>();
        run.workflow().map(workflow -> workflow.decision()).ifPresent(decision -> note(WORKFLOW, decision, decided));
        run.decisions().forEach(decision -> note("job " + decision.sourceName(), decision, decided));
        count(file, WORKFLOW, WORKFLOW, resolution.workflow("rules"), decided);
        Set<String> seen = new HashSet<>();
        for (ResolvedJob job : resolution.jobs()) {
            // The instances of a job share its rules.
            if (seen.add(job.sourceName())) {
                count(
                        file,
                        job.sourceName(),
                        "job " + job.sourceName(),
                        job.attributes().get("rules"),
                        decided);
            }
        }
    }

    private static void note(String subject, Decision decision, Map<String, Set<Integer>> decided) {
        decision.rule()
                .ifPresent(number -> decided.computeIfAbsent(subject, first -> new HashSet<>())
                        .add(number));
    }

    private void count(
            String file, String job, String subject, @Nullable Node rules, Map<String, Set<Integer>> decided) {
        if (!(rules instanceof Sequence list)) {
            return;
        }
        Set<Integer> held = decided.getOrDefault(subject, Set.of());
        int number = 0;
        for (Node node : list) {
            number++;
            if (node instanceof Mapping rule) {
                DecidedRule.Key key = new DecidedRule.Key(file, job, number, RuleWords.of(rule), rule.origin());
                count(new DecidedRule(key, held.contains(number)));
            }
        }
    }

    /**
     * Adds what a build of Drone found. A condition of a {@code trigger} or {@code when} decides where it keeps a pipeline or a step
     * away, the first of them that does.
     *
     * @param configuration the file that was judged
     */
    public synchronized void add(DroneConfiguration configuration, Verdict verdict) {
        DroneConditions.of(configuration, verdict).forEach(this::count);
    }

    /**
     * Adds what an event of Woodpecker found. An item of a {@code when} decides where it lets a workflow or a step run, the first of
     * them that does.
     *
     * @param configuration what was judged
     */
    public synchronized void add(WoodpeckerConfiguration configuration, WoodpeckerVerdict verdict) {
        WoodpeckerConditions.of(configuration, verdict).forEach(this::count);
    }

    private void count(DecidedRule rule) {
        Count count = counts.computeIfAbsent(rule.key(), first -> new Count());
        count.events++;
        count.decided += rule.decided() ? 1 : 0;
    }

    /** All rules, by pipeline and place. */
    public synchronized List<CoveredRule> rules() {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .sorted(CoveredRule.ORDER)
                .toList();
    }

    /** The rules that never decided anything, by pipeline and place. */
    public List<CoveredRule> uncovered() {
        return rules().stream().filter(rule -> !rule.isCovered()).toList();
    }

    /** How often a rule was looked at, and how often it decided. */
    private static final class Count {
        private int events;
        private int decided;

        CoveredRule of(DecidedRule.Key rule) {
            return new CoveredRule(rule.file(), rule.job(), rule.number(), rule.says(), rule.origin(), events, decided);
        }
    }
}
