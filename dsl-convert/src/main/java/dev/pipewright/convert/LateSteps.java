package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds steps that may start after the failure of another one for which they do not wait. GitLab runs such a job where it names
 * its needs; Drone passes by every step that has not started.
 */
final class LateSteps {

    private final List<ResolvedJob> jobs;
    private final Function<ResolvedJob, List<ResolvedJob>> before;
    private final Map<ResolvedJob, Integer> numbers = new HashMap<>();
    private final Map<ResolvedJob, BitSet> reached = new HashMap<>();

    /**
     * Takes the jobs of a pipeline.
     *
     * @param before what a job waits for among them
     */
    LateSteps(List<ResolvedJob> jobs, Function<ResolvedJob, List<ResolvedJob>> before) {
        this.jobs = jobs;
        this.before = before;
        jobs.forEach(job -> numbers.put(job, numbers.size()));
    }

    /** One of them; empty where there is none. */
    Optional<ResolvedJob> any() {
        if (jobs.stream().noneMatch(job -> job.keywords().has("needs"))) {
            return Optional.empty();
        }
        Map<ResolvedJob, BitSet> behind = new HashMap<>();
        for (ResolvedJob job : jobs) {
            reached(job).stream()
                    .mapToObj(jobs::get)
                    .forEach(earlier ->
                            behind.computeIfAbsent(earlier, key -> new BitSet()).set(number(job)));
        }
        return jobs.stream().filter(job -> isLate(job, behind)).findFirst();
    }

    /** There is a job that neither stands before this one nor waits for all that this one waits for. */
    private boolean isLate(ResolvedJob job, Map<ResolvedJob, BitSet> behind) {
        for (ResolvedJob earlier : before.apply(job)) {
            BitSet related = (BitSet) reached(job).clone();
            related.or(behind.getOrDefault(earlier, new BitSet()));
            related.set(number(job));
            if (related.cardinality() < jobs.size()) {
                return true;
            }
        }
        return false;
    }

    private int number(ResolvedJob job) {
        return numbers.getOrDefault(job, 0);
    }

    /** All that stand before a job. */
    private BitSet reached(ResolvedJob job) {
        BitSet known = reached.get(job);
        if (known == null) {
            known = new BitSet();
            reached.put(job, known);
            for (ResolvedJob earlier : before.apply(job)) {
                known.set(number(earlier));
                known.or(reached(earlier));
            }
        }
        return known;
    }
}
