package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import java.util.Set;
import java.util.TreeSet;

/**
 * One cache of one job.
 *
 * @param job the job
 * @param cache its cache
 * @param item which of the job's caches it is; -1 where there is but one
 */
record CacheUse(EffectiveJob job, Mapping cache, int item) {

    /** GitLab's {@code pull}, {@code push} or {@code pull-push}; a variable where the author wrote one. */
    String policy() {
        return cache.get("policy") instanceof Scalar scalar ? scalar.text() : "pull-push";
    }

    boolean writes() {
        return policy().equals("pull-push") || policy().equals("push");
    }

    boolean onlyReads() {
        return policy().equals("pull");
    }

    Set<String> paths() {
        return new TreeSet<>(EffectivePipeline.names(cache.get("paths")));
    }

    Place place() {
        Place place = job.place("cache");
        return item < 0 ? place : place.item(item);
    }
}
