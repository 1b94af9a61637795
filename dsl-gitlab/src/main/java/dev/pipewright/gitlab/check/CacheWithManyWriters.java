package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@CheckInfo(
        id = "GL606",
        name = "cache-with-many-writers",
        severity = WARNING,
        summary = "Several jobs write one cache",
        why = """
        Each of them packs and uploads the cache at its end, and the last one wins: minutes of each job for nothing
        where all write the same, and files lost where they do not. One job writes (policy: pull-push), all others
        read (policy: pull).
        """,
        mendedBy = "practice \"cache-with-one-writer\"")
final class CacheWithManyWriters implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.cacheUses().byKey().forEach((key, uses) -> {
            List<CacheUse> writers = uses.stream().filter(CacheUse::writes).toList();
            if (writers.size() > 1
                    && writers.stream().map(CacheUse::paths).distinct().count() == 1) {
                report(key, writers, causes);
            }
        });
    }

    private static void report(String key, List<CacheUse> writers, Causes causes) {
        CacheUse second = writers.get(1);
        causes.report(
                second.cache(),
                second::place,
                where -> "the cache \"" + key + "\" is written by " + writers.size() + " jobs: "
                        + writers.stream()
                                .limit(3)
                                .map(use -> "\"" + use.job().name() + "\"")
                                .collect(Collectors.joining(", "))
                        + (writers.size() > 3 ? " ..." : ""),
                finding -> RepairSites.add(
                        finding.addHelp("let \"" + writers.get(0).job().name()
                                + "\" write it, and the others read it: policy: pull"),
                        repair(writers)));
    }

    /** Only where the first is there in each pipeline, and before all others. */
    private static Optional<Repair> repair(List<CacheUse> writers) {
        EffectiveJob first = writers.get(0).job();
        Optional<Integer> stage = first.stageIndex();
        List<CacheUse> readers = writers.subList(1, writers.size());
        boolean isSureToWrite = stage.isPresent()
                && !first.has("rules")
                && !first.has("only")
                && !first.has("except")
                && first.text("when").orElse("on_success").equals("on_success")
                && readers.stream()
                        .allMatch(use -> !use.job().equals(first)
                                && use.job()
                                        .stageIndex()
                                        .filter(other -> other > stage.get())
                                        .isPresent());
        if (!isSureToWrite) {
            return Optional.empty();
        }
        Set<EffectiveJob> jobs = readers.stream().map(CacheUse::job).collect(Collectors.toSet());
        return first.pipeline()
                .repairSites()
                .ofAll(
                        "let one job write the cache",
                        "cache",
                        readers.stream().map(CacheUse::cache).toList(),
                        jobs::contains,
                        (repair, place) -> repair.set(place.key("policy"), Scalar.of("pull")));
    }
}
