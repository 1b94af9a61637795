package dev.pipewright.convert;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The jobs of a pipeline in parts: those before which the same child pipelines have to end. A step of Drone waits for steps of
 * its own pipeline alone, so that what waits for another pipeline is a pipeline itself.
 */
final class PipelineParts {

    private final JobOrder order;
    private final Map<String, ResolvedJob> jobs = new LinkedHashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();
    private final List<List<ResolvedJob>> parts;
    private final Map<String, Integer> numbers = new HashMap<>();

    PipelineParts(SourcePipeline source) {
        List<ResolvedJob> all = source.resolution().jobs();
        order = new JobOrder(
                source.resolution().stages(), all, job -> SourcePipeline.isScript(job) || source.waits(job));
        all.forEach(job -> jobs.put(job.name(), job));
        Map<Set<String>, List<ResolvedJob>> together = new LinkedHashMap<>();
        source.scripts()
                .forEach(job -> together.computeIfAbsent(childrenBefore(job), key -> new ArrayList<>())
                        .add(job));
        parts = together.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().size()))
                .map(Map.Entry::getValue)
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            for (ResolvedJob job : parts.get(i)) {
                numbers.put(job.name(), i);
            }
        }
    }

    /** The names of the jobs whose children have to end before a job starts. */
    private Set<String> childrenBefore(ResolvedJob job) {
        Set<String> known = children.get(job.name());
        if (known != null) {
            return known;
        }
        children.put(job.name(), Set.of());
        Set<String> all = new LinkedHashSet<>();
        for (ResolvedJob earlier : before(job)) {
            all.addAll(childrenBefore(earlier));
            if (earlier.isTrigger()) {
                all.add(earlier.name());
            }
        }
        children.put(job.name(), all);
        return all;
    }

    /** The jobs that a job waits for. */
    List<ResolvedJob> before(ResolvedJob job) {
        return order.before(job).stream()
                .flatMap(name -> Stream.ofNullable(jobs.get(name)))
                .toList();
    }

    /** The parts, each after those that it may wait for. */
    List<List<ResolvedJob>> all() {
        return parts;
    }

    /** The jobs of its own part that a job waits for. */
    List<ResolvedJob> within(ResolvedJob job) {
        return before(job).stream()
                .filter(earlier -> isOfSamePart(job, earlier))
                .toList();
    }

    /** The jobs outside of its own part that a job waits for: scripts of other parts, and those that start children. */
    List<ResolvedJob> outside(ResolvedJob job) {
        return before(job).stream()
                .filter(earlier -> !isOfSamePart(job, earlier))
                .toList();
    }

    /** All scripts of other parts that stand before jobs of a part. */
    Set<ResolvedJob> earlier(List<ResolvedJob> part) {
        Set<ResolvedJob> all = new LinkedHashSet<>();
        Deque<ResolvedJob> open = new ArrayDeque<>(part);
        while (!open.isEmpty()) {
            before(open.pop()).stream().filter(all::add).forEach(open::push);
        }
        all.removeIf(job -> job.isTrigger() || part.contains(job));
        return all;
    }

    private boolean isOfSamePart(ResolvedJob one, ResolvedJob other) {
        return numbers.containsKey(one.name()) && numbers.get(one.name()).equals(numbers.get(other.name()));
    }

    /** The number of the part of a job that is a script. */
    int part(ResolvedJob job) {
        return numbers.getOrDefault(job.name(), 0);
    }
}
