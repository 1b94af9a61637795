package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Node;

@CheckInfo(
        id = "GL605",
        name = "cache-without-writer",
        severity = WARNING,
        summary = "Jobs read a cache that no job writes",
        why = """
        With policy pull alone the cache is never there: each job looks for it, finds nothing, and downloads
        everything. One job must write it. A guess where another branch's or file's pipeline fills the same key.
        """,
        mendedBy = "recipe \"CacheWarmUp\"")
final class CacheWithoutWriter implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        if (!pipeline.isComplete() || pipeline.hasDownstream()) {
            return;
        }
        Causes causes = new Causes(findings);
        pipeline.cacheUses().byKey().forEach((key, uses) -> {
            CacheUse first = uses.get(0);
            if (uses.stream().allMatch(CacheUse::onlyReads)) {
                Node policy = first.cache().get("policy");
                causes.report(
                        policy == null ? first.cache() : policy,
                        () -> first.place().key("policy"),
                        where -> "no job writes the cache \"" + key + "\" that " + where.owner() + " reads",
                        finding -> finding.addHelp("let one job write it: policy: pull-push"));
            }
        });
    }
}
