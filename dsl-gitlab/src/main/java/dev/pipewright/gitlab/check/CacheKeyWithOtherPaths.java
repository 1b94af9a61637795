package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;

@CheckInfo(
        id = "GL702",
        name = "cache-key-with-other-paths",
        severity = WARNING,
        summary = "Jobs write different files under one cache key",
        why = """
        A key has one archive. Whichever job comes last replaces the archive of the other, so each finds the other's
        files and misses its own: a cache that works by chance.
        """)
final class CacheKeyWithOtherPaths implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.cacheUses().byKey().forEach((key, uses) -> {
            List<CacheUse> writers = uses.stream().filter(CacheUse::writes).toList();
            for (CacheUse use : writers) {
                if (!use.paths().equals(writers.get(0).paths())) {
                    report(key, writers.get(0), use, causes);
                    return;
                }
            }
        });
    }

    private static void report(String key, CacheUse first, CacheUse second, Causes causes) {
        causes.report(
                second.cache(),
                second::place,
                where -> "jobs \"" + first.job().name() + "\" and \""
                        + second.job().name() + "\" write different paths under the cache key \"" + key + "\"",
                finding -> finding.addRelated("the other cache", first.cache().origin())
                        .addHelp("give each its own key, or prefix"));
    }
}
