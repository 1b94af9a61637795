package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.gitlab.GitLab;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.KeyOrder;
import dev.pipewright.tree.NodePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

@CheckInfo(
        id = "GL901",
        name = "keyword-set-unchecked",
        severity = INFO,
        summary = "Keywords are set that this library does not know",
        why = """
        set("keyword", ...) writes what the typed API does not have yet; nobody checks its value. This counts what Java sets; a key that a file has is reported as unknown. When a
        newer version of this library knows the keyword, its own method checks it.
        """)
final class KeywordSetUnchecked implements Check<EffectivePipeline> {

    private static final KeyOrder KNOWN = GitLab.job("any").keyOrder();

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Map<String, EffectiveJob> firstUse = new TreeMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (EffectiveJob job : pipeline.jobs()) {
            for (Entry entry : job.own()) {
                if (!KNOWN.has(entry.name()) && entry.value().origin() instanceof JavaOrigin) {
                    firstUse.putIfAbsent(entry.name(), job);
                    uses.merge(entry.name(), 1, Integer::sum);
                }
            }
        }
        firstUse.forEach((key, job) -> {
            int count = uses.getOrDefault(key, 0);
            findings.report(
                    Objects.requireNonNull(job.own().get(key)),
                    NodePath.ROOT.key(job.name()).key(key),
                    "keyword \"" + key + "\" is not checked, in " + count + (count == 1 ? " job" : " jobs"),
                    finding -> finding);
        });
    }
}
