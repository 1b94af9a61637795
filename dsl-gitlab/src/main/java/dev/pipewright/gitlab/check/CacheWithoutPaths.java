package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Scalar;
import java.util.List;

@CheckInfo(
        id = "GL609",
        name = "cache-without-paths",
        severity = WARNING,
        summary = "A cache names no files, so nothing is kept",
        why = """
        A cache of a job replaces the default one as a whole; what it does not say it does not have. Without paths, and
        without untracked: true, the runner neither fetches nor keeps anything, and each job downloads everything. Whoever
        wants to change but the policy repeats the rest, best by an anchor (<<: *m2).
        """)
final class CacheWithoutPaths implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (List<CacheUse> uses : pipeline.cacheUses().byKey().values()) {
            for (CacheUse use : uses) {
                if (use.job().isComplete() && use.paths().isEmpty() && !isUntracked(use)) {
                    causes.report(
                            use.cache(),
                            use::place,
                            where -> "the cache of " + where.owner() + " has no paths, so it keeps nothing",
                            finding -> finding.addHelp("name what it keeps: paths: [.m2/repository], say; an empty list"
                                    + " of caches (cache: []) switches it off"));
                }
            }
        }
    }

    private static boolean isUntracked(CacheUse use) {
        return use.cache().get("untracked") instanceof Scalar scalar && !Boolean.FALSE.equals(scalar.value());
    }
}
