package dev.pipewright.gitlab;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the named values of jobs into hidden jobs that the jobs extend. GitLab merges maps and replaces everything else, so
 * a refinement that takes a key away stays written out; so does what stands in {@code default}, which cannot extend.
 */
final class SharedAsExtends {

    private static final String EXTENDS = "extends";

    /** Who has one named value: the jobs that use it, and the value that all of them refine. */
    private static final class Use {
        private final String key;
        private final Node base;
        private int jobs;

        Use(String key, Node base) {
            this.key = key;
            this.base = base;
        }
    }

    private final Mapping root;
    /** By keyword and value, in the order of first use. */
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    private final Map<Use, String> homes = new LinkedHashMap<>();

    private SharedAsExtends(Pipeline pipeline) {
        this.root = pipeline.toNode();
    }

    static Pipeline apply(Pipeline pipeline) {
        SharedAsExtends sharing = new SharedAsExtends(pipeline);
        pipeline.jobs().forEach(job -> job.toNode().forEach(sharing::count));
        sharing.nameHomes();
        if (sharing.homes.isEmpty()) {
            return pipeline;
        }
        List<Job> jobs = new ArrayList<>();
        sharing.homes.forEach((use, home) ->
                jobs.add(Job.of(home).over(Mapping.empty(use.base.origin()).with(use.key, use.base))));
        pipeline.jobs().forEach(job -> jobs.add(sharing.extending(job)));
        return pipeline.jobs(jobs);
    }

    private void count(Entry entry) {
        Node value = entry.value();
        if (value.name().isEmpty() || entry.name().equals(EXTENDS)) {
            return;
        }
        Node oldest = oldest(value);
        List<Use> candidates = uses.computeIfAbsent(entry.name(), key -> new ArrayList<>());
        Optional<Use> known =
                candidates.stream().filter(use -> oldest(use.base) == oldest).findFirst();
        if (known.isEmpty()) {
            Use first = new Use(entry.name(), value);
            first.jobs = 1;
            candidates.add(first);
        } else {
            Use use = known.get();
            Use nearer = new Use(use.key, nearestCommon(use.base, value));
            nearer.jobs = use.jobs + 1;
            candidates.set(candidates.indexOf(use), nearer);
        }
    }

    private void nameHomes() {
        List<String> taken = new ArrayList<>(root.keys());
        uses.values()
                .forEach(list -> list.stream().filter(use -> use.jobs > 1).forEach(use -> {
                    String plain = "." + use.base.name().orElseThrow();
                    String name = plain;
                    for (int i = 2; taken.contains(name); i++) {
                        name = plain + "-" + i;
                    }
                    taken.add(name);
                    homes.put(use, name);
                }));
    }

    private Job extending(Job job) {
        Mapping node = job.toNode();
        if (node.get(EXTENDS) instanceof Sequence written && written.tag().isPresent()) {
            return job;
        }
        Mapping changed = node;
        List<Node> parents = new ArrayList<>();
        for (Map.Entry<Use, String> home : homes.entrySet()) {
            Use use = home.getKey();
            Node value = node.get(use.key);
            if (value != null
                    && oldest(value) == oldest(use.base)
                    && value.name().isPresent()) {
                Node rest = difference(value, use.base);
                if (rest != null) {
                    changed = rest instanceof Mapping mapping && !mapping.isEmpty()
                            ? changed.with(use.key, mapping)
                            : changed.without(use.key);
                    parents.add(Scalar.of(home.getValue()));
                }
            }
        }
        return parents.isEmpty() ? job : job.over(changed).set(EXTENDS, parents(node.get(EXTENDS), parents));
    }

    /** The author's parents first: of two that say the same, GitLab takes the later. */
    private static Node parents(@Nullable Node present, List<Node> added) {
        List<Node> all = new ArrayList<>();
        if (present instanceof Sequence sequence) {
            all.addAll(sequence.items());
        } else if (present != null) {
            all.add(present);
        }
        all.addAll(added);
        return all.size() == 1 ? all.get(0) : Sequence.of(all, all.get(0).origin());
    }

    /** What is left to write where the base is extended: empty for nothing, null where extending cannot say it. */
    private static @Nullable Node difference(Node value, Node base) {
        if (!(value instanceof Mapping refined) || !(base instanceof Mapping common)) {
            return value.equals(base) ? Mapping.empty(value.origin()) : null;
        }
        Mapping.Builder rest = Mapping.builder(value.origin());
        for (Entry entry : common) {
            if (!refined.has(entry.name())) {
                return null;
            }
        }
        for (Entry entry : refined) {
            Node before = common.get(entry.name());
            if (entry.value().equals(before)) {
                continue;
            }
            Node now = before instanceof Mapping && entry.value() instanceof Mapping
                    ? difference(entry.value(), before)
                    : entry.value();
            if (now == null) {
                return null;
            }
            rest.put(entry.key(), now);
        }
        return rest.build();
    }

    private static Node oldest(Node node) {
        Node oldest = node;
        while (oldest instanceof Mapping mapping && mapping.base().isPresent()) {
            oldest = mapping.base().get();
        }
        return oldest;
    }

    private static Node nearestCommon(Node a, Node b) {
        List<Node> line = new ArrayList<>();
        for (Node node = a; node != null; node = base(node)) {
            line.add(node);
        }
        for (Node node = b; node != null; node = base(node)) {
            for (Node candidate : line) {
                if (candidate == node) {
                    return node;
                }
            }
        }
        throw new IllegalStateException("no common base of " + a + " and " + b);
    }

    private static @Nullable Node base(Node node) {
        return node instanceof Mapping mapping ? mapping.base().orElse(null) : null;
    }
}
