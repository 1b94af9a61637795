package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.CacheKey;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code cache:key:files} for caches of package managers of which nobody said what tells one from another. */
public final class ChecksumKeyedCaches implements JobPractice {

    private static final String CACHE = "cache";

    /** The folder of a package manager, and what its content follows from. */
    private static final Map<String, List<String>> LOCK_FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("node_modules", List.of("package-lock.json")),
            Map.entry(".npm", List.of("package-lock.json")),
            Map.entry(".yarn", List.of("yarn.lock")),
            Map.entry(".pnpm-store", List.of("pnpm-lock.yaml")),
            Map.entry(".m2", List.of("pom.xml", "*/pom.xml")),
            Map.entry(".gradle", List.of("gradle/wrapper/gradle-wrapper.properties", "*.gradle*")),
            Map.entry("vendor/bundle", List.of("Gemfile.lock")),
            Map.entry("vendor/ruby", List.of("Gemfile.lock")),
            Map.entry(".cache/pip", List.of("requirements*.txt")),
            Map.entry(".composer", List.of("composer.lock")),
            Map.entry(".cargo", List.of("Cargo.lock")),
            Map.entry(".nuget", List.of("packages.lock.json"))));

    @Override
    public String id() {
        return "checksum-keyed-caches";
    }

    @Override
    public String summary() {
        return "a cache of packages without a key follows the lock file";
    }

    @Override
    public String why() {
        return "Without a key all caches of a project are one, which only ever grows and is packed anew by each job. Under the"
                + " lock file's checksum all branches share a cache for as long as the packages are the same.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        Node common = pipeline.toNode().get("default") instanceof Mapping defaults ? defaults.get(CACHE) : null;
        Keys keys = new Keys();
        Node keyed = common == null ? null : keys.of(common);
        Pipeline all = keyed == null || keyed == common ? pipeline : pipeline.defaults(d -> d.set(CACHE, keyed));
        return all.mapJobs(job -> {
            Node own = job.toNode().get(CACHE);
            if (jobs.contains(job.name())) {
                return own == null
                                && common != null
                                && keyed != common
                                && !job.toNode().has("inherit")
                        ? job.set(CACHE, common)
                        : job;
            }
            return own == null ? job : keys.in(job, own);
        });
    }

    /** Gives each cache its key; equal nodes stay one node, so that they are still written as one anchor. */
    private static final class Keys {

        private final IdentityHashMap<Mapping, Mapping> keyed = new IdentityHashMap<>();

        Job in(Job job, Node own) {
            Node after = of(own);
            return after == own ? job : job.set(CACHE, after);
        }

        Node of(Node cache) {
            if (cache instanceof Sequence sequence) {
                return sequence.mapItems(this::of);
            }
            if (!(cache instanceof Mapping mapping) || mapping.has("key")) {
                return cache;
            }
            Optional<List<String>> files = lockFiles(mapping.get("paths"));
            return files.isEmpty()
                    ? cache
                    : keyed.computeIfAbsent(
                            mapping,
                            m -> Cache.from(m)
                                    .key(CacheKey.checksum(files.get().toArray(String[]::new)))
                                    .toNode());
        }
    }

    /** The lock files of the first path, where all paths are folders of package managers: a compiler's cache has none. */
    private static Optional<List<String>> lockFiles(@Nullable Node paths) {
        if (!(paths instanceof Sequence sequence)
                || sequence.isEmpty()
                || sequence.tag().isPresent()) {
            return Optional.empty();
        }
        List<String> first = null;
        for (Node path : sequence) {
            List<String> files = path instanceof Scalar scalar ? lockFiles(scalar.text()) : null;
            if (files == null) {
                return Optional.empty();
            }
            first = first == null ? files : first;
        }
        return Optional.ofNullable(first);
    }

    private static @Nullable List<String> lockFiles(String path) {
        String wrapped = "/" + path + "/";
        return LOCK_FILES.entrySet().stream()
                .filter(known -> wrapped.contains("/" + known.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
