package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.stream.Collectors;

@CheckInfo(
        id = "GL608",
        name = "cache-key-files-missing",
        severity = WARNING,
        summary = "A cache takes its key from files that the project does not have",
        why = """
        Where none of the files under key:files exists, GitLab takes the key "default" without a word: the cache is never
        renewed, and jobs share it that should not. Only asked in a working tree, where the files of the project
        are known; names with variables are passed over.
        """)
final class CacheKeyFilesMissing implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        if (!pipeline.files().isWorkingTree()) {
            return;
        }
        Causes causes = new Causes(findings);
        for (EffectiveJob job : pipeline.jobs()) {
            List<Node> caches = Items.of(job.get("cache"));
            for (int i = 0; i < caches.size(); i++) {
                if (caches.get(i) instanceof Mapping cache && cache.get("key") instanceof Mapping key) {
                    int item = job.get("cache") instanceof Mapping ? -1 : i;
                    judge(pipeline, key, new CacheUse(job, cache, item), causes);
                }
            }
        }
    }

    private static void judge(EffectivePipeline pipeline, Mapping key, CacheUse use, Causes causes) {
        String keyword = key.has("files") ? "files" : "files_commits";
        Node written = key.get(keyword);
        List<String> wanted = EffectivePipeline.names(written);
        if (written == null
                || wanted.isEmpty()
                || wanted.stream().anyMatch(file -> file.contains("$"))
                || wanted.stream()
                        .map(PathSpec::of)
                        .anyMatch(spec -> pipeline.paths().stream().anyMatch(spec::matches))) {
            return;
        }
        String names = wanted.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" and "));
        causes.report(
                written,
                () -> use.place().key("key").key(keyword),
                where -> "the cache of " + where.owner() + " takes its key from " + names + ", which "
                        + (wanted.size() == 1 ? "does" : "do") + " not exist",
                finding -> finding.addHelp("name files that are committed, relative to the root of the project"));
    }
}
