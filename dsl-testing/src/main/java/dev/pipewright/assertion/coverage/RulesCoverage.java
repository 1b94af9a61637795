package dev.pipewright.assertion.coverage;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.simulate.Decision;
import dev.pipewright.gitlab.simulate.Downstream;
import dev.pipewright.gitlab.simulate.Run;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
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

    private final Map<Key, Count> counts = new LinkedHashMap<>();

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
                Key key = new Key(file, job, number, RuleWords.of(rule), rule.origin());
                Count count = counts.computeIfAbsent(key, first -> new Count());
                count.events++;
                count.decided += held.contains(number) ? 1 : 0;
            }
        }
    }

    /** All rules, by pipeline and place. */
    public synchronized List<CoveredRule> rules() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue()))
                .sorted(CoveredRule.ORDER)
                .toList();
    }

    /** The rules that never decided anything, by pipeline and place. */
    public List<CoveredRule> uncovered() {
        return rules().stream().filter(rule -> !rule.isCovered()).toList();
    }

    /** The same rule in the pipeline of two test classes is one rule. */
    private record Key(String file, String job, int number, String says, Origin origin) {

        CoveredRule with(Count count) {
            return new CoveredRule(file, job, number, says, origin, count.events, count.decided);
        }
    }

    private static final class Count {
        private int events;
        private int decided;
    }
}
