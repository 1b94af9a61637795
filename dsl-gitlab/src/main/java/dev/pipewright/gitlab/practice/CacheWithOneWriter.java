package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For a cache keyed by a checksum: the first job that uses it writes it, all others only read it. */
public final class CacheWithOneWriter implements JobPractice {

    private static final String CACHE = "cache";
    private static final String POLICY = "policy";

    @Override
    public String id() {
        return "cache-with-one-writer";
    }

    @Override
    public String summary() {
        return "of the jobs that share a checksum-keyed cache, the first writes it and the others pull it";
    }

    @Override
    public String why() {
        return "Under a checksum the cache of every job is the same, so one upload is enough; by default each job packs and"
                + " uploads it again at its end, often for longer than the job itself took.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        Node common = pipeline.toNode().get("default") instanceof Mapping defaults ? defaults.get(CACHE) : null;
        List<Job> users = users(pipeline).stream()
                .filter(job -> !jobs.contains(job.name()))
                .toList();
        Set<Node> stated = new HashSet<>();
        Map<Node, List<Job>> byKey = new LinkedHashMap<>();
        for (Job job : users) {
            caches(used(job, common)).forEach(cache -> {
                Node key = cache.get("key");
                if (key instanceof Mapping) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(job);
                    if (cache.has(POLICY)) {
                        stated.add(key);
                    }
                }
            });
        }
        Map<Node, String> writers = new HashMap<>();
        byKey.forEach((key, sharers) -> {
            if (sharers.size() > 1 && !stated.contains(key)) {
                writers.put(key, writer(sharers));
            }
        });
        return writers.isEmpty() ? pipeline : new Split(jobs, writers).apply(pipeline, common);
    }

    /** The visible jobs with a script, in the order of their stages: only those have caches. */
    private static List<Job> users(Pipeline pipeline) {
        List<String> stages = pipeline.stageNames();
        return pipeline.jobs().stream()
                .filter(job -> !job.name().startsWith(".") && !job.toNode().has("trigger"))
                .sorted(Comparator.comparingInt(job -> stages.indexOf(stage(job))))
                .toList();
    }

    private static String stage(Job job) {
        return job.toNode().get("stage") instanceof Scalar scalar ? scalar.text() : "test";
    }

    private static @Nullable Node used(Job job, @Nullable Node common) {
        Node own = job.toNode().get(CACHE);
        return own != null || job.toNode().has("inherit") ? own : common;
    }

    /** The first job that is in every pipeline; the first of all where each has conditions. */
    private static String writer(List<Job> jobs) {
        return jobs.stream()
                .filter(job -> Stream.of("rules", "only", "except", "when").noneMatch(job.toNode()::has))
                .findFirst()
                .orElse(jobs.get(0))
                .name();
    }

    private static Stream<Mapping> caches(@Nullable Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.stream().filter(Mapping.class::isInstance).map(Mapping.class::cast);
        }
        return node instanceof Mapping mapping ? Stream.of(mapping) : Stream.empty();
    }

    /** Gives each cache its policy; equal nodes stay one node, so that they are still written as one anchor. */
    private static final class Split {

        private final Set<String> untouched;
        private final Map<Node, String> writers;
        private final IdentityHashMap<Mapping, Mapping> readers = new IdentityHashMap<>();

        Split(Set<String> untouched, Map<Node, String> writers) {
            this.untouched = untouched;
            this.writers = writers;
        }

        Pipeline apply(Pipeline pipeline, @Nullable Node common) {
            Pipeline pulling =
                    common == null ? pipeline : pipeline.defaults(defaults -> defaults.set(CACHE, rewrite(common, "")));
            return pulling.mapJobs(job -> job(job, common));
        }

        private Job job(Job job, @Nullable Node common) {
            Node own = job.toNode().get(CACHE);
            if (untouched.contains(job.name())) {
                return own == null && common != null && !job.toNode().has("inherit") ? job.set(CACHE, common) : job;
            }
            boolean writesCommon = own == null
                    && common != null
                    && caches(common).anyMatch(cache -> job.name().equals(writers.get(cache.get("key"))));
            Node before = writesCommon ? common : own;
            if (before == null || job.name().startsWith(".")) {
                return job;
            }
            Node after = rewrite(before, job.name());
            return after == own ? job : job.set(CACHE, after);
        }

        private Node rewrite(Node cache, String job) {
            if (cache instanceof Sequence sequence) {
                return sequence.mapItems(item -> rewrite(item, job));
            }
            if (!(cache instanceof Mapping mapping) || !writers.containsKey(mapping.get("key"))) {
                return cache;
            }
            Mapping reader = readers.computeIfAbsent(mapping, m -> m.with(POLICY, Scalar.of("pull", m.origin())));
            return job.equals(writers.get(mapping.get("key")))
                    ? reader.with(POLICY, Scalar.of("pull-push", mapping.origin()))
                    : reader;
        }
    }
}
