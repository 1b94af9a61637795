package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What each job waits for: its needs, or else all jobs of the stages before its own, those left out that others wait for. */
final class JobOrder {

    private final List<String> stages;
    private final Predicate<ResolvedJob> takesTime;
    private final Map<String, ResolvedJob> jobs = new LinkedHashMap<>();
    private final Map<String, List<String>> direct = new LinkedHashMap<>();

    /**
     * Takes the jobs of a pipeline.
     *
     * @param takesTime whether there is anything to wait for; in place of another job, that is waited for which it waits for
     */
    JobOrder(List<String> stages, List<ResolvedJob> jobs, Predicate<ResolvedJob> takesTime) {
        this.stages = stages;
        this.takesTime = takesTime;
        jobs.forEach(job -> this.jobs.put(job.name(), job));
        jobs.forEach(job -> before(job));
    }

    /** The names of the jobs that a job waits for. */
    List<String> before(ResolvedJob job) {
        List<String> known = direct.get(job.name());
        if (known != null) {
            return known;
        }
        direct.put(job.name(), List.of());
        List<String> before = job.keywords().has("needs") ? needs(job) : earlier(job);
        direct.put(job.name(), before);
        return before;
    }

    private List<String> needs(ResolvedJob job) {
        Set<String> names = new LinkedHashSet<>();
        if (job.keywords().get("needs") instanceof Mapping needs && needs.get("job") instanceof Sequence items) {
            for (Node item : items) {
                ResolvedJob needed = item instanceof Mapping need && need.get("name") instanceof Scalar name
                        ? jobs.get(name.text())
                        : null;
                if (needed != null) {
                    names.addAll(takesTime.test(needed) ? List.of(needed.name()) : before(needed));
                }
            }
        }
        return List.copyOf(names);
    }

    private List<String> earlier(ResolvedJob job) {
        List<String> names = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        for (int stage = stages.indexOf(job.stage()) - 1; stage >= 0; stage--) {
            for (ResolvedJob each : jobs.values()) {
                if (each.stage().equals(stages.get(stage)) && takesTime.test(each) && !reached.contains(each.name())) {
                    names.add(each.name());
                    reach(each, reached);
                }
            }
        }
        return List.copyOf(names);
    }

    private void reach(ResolvedJob job, Set<String> reached) {
        if (reached.add(job.name())) {
            before(job).forEach(name -> {
                ResolvedJob earlier = jobs.get(name);
                if (earlier != null) {
                    reach(earlier, reached);
                }
            });
        }
    }
}
