package dev.pipewright.assertion;

import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** How a job uses its caches. */
final class CachePolicies {

    private static final String UNLESS_SAID = "pull-push";

    private CachePolicies() {}

    /** The policy of each cache, in order; empty for a job without caches. */
    static List<String> of(ResolvedJob job) {
        List<String> policies = new ArrayList<>();
        if (job.keywords().get("cache") instanceof Sequence caches) {
            caches.stream().filter(Mapping.class::isInstance).forEach(cache -> policies.add(policy((Mapping) cache)));
        }
        return policies;
    }

    private static String policy(Mapping cache) {
        return cache.get("policy") instanceof Scalar policy ? policy.text() : UNLESS_SAID;
    }
}
