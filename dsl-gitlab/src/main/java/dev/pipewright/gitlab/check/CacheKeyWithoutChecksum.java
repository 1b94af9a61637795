package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL604",
        name = "cache-key-without-checksum",
        severity = WARNING,
        summary = "A cache of downloaded packages does not follow the lock file",
        why = """
        Under a fixed key a cache only ever grows: old packages stay, and are packed and
        unpacked in each job. With key:files the cache is shared by all branches as long as the lock
        file is the same, and renewed when it changes. Only caches in folders of known package managers are reported.
        """,
        mendedBy = "practice \"checksum-keyed-caches\"")
final class CacheKeyWithoutChecksum implements Check<EffectivePipeline> {

    private static final Map<String, String> LOCK_FILES = lockFiles();

    private static Map<String, String> lockFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("node_modules", "package-lock.json");
        files.put(".npm", "package-lock.json");
        files.put(".yarn", "yarn.lock");
        files.put(".pnpm-store", "pnpm-lock.yaml");
        files.put(".m2", "pom.xml");
        files.put(".gradle", "gradle/wrapper/gradle-wrapper.properties");
        files.put("vendor/bundle", "Gemfile.lock");
        files.put("vendor/ruby", "Gemfile.lock");
        files.put(".cache/pip", "requirements.txt");
        files.put(".venv", "poetry.lock");
        files.put(".composer", "composer.lock");
        files.put(".cargo", "Cargo.lock");
        files.put(".nuget", "packages.lock.json");
        return files;
    }

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        pipeline.cacheUses()
                .byKey()
                .values()
                .forEach(uses -> uses.forEach(use -> {
                    if (use.writes() && hasFixedKey(use)) {
                        lockFile(use).ifPresent(file -> report(use, file, uses, causes));
                    }
                }));
    }

    /** A key with a variable, one of each branch say, is a decision of its author. */
    private static boolean hasFixedKey(CacheUse use) {
        Node key = use.cache().get("key");
        return key == null || (key instanceof Scalar scalar && !scalar.text().contains("$"));
    }

    private static void report(CacheUse use, String file, List<CacheUse> all, Causes causes) {
        Node key = use.cache().get("key");
        causes.report(
                key == null ? use.cache() : key,
                use::place,
                where -> "the package cache of " + where.owner() + " has "
                        + (key == null ? "no key" : "the key \"" + String.join("", EffectivePipeline.names(key)) + "\"")
                        + ", which does not change with the packages",
                finding -> RepairSites.add(
                        finding.addHelp("take the lock file's checksum, probably: key: {files: [" + file + "]}"),
                        repair(use, file, key, all)));
    }

    /** All who use the key get the new one, where a command shows that the lock file is there. */
    private static Optional<Repair> repair(CacheUse use, String file, @Nullable Node key, List<CacheUse> all) {
        if (!LockFileEvidence.of(use.job(), file) || !all.stream().allMatch(CacheKeyWithoutChecksum::hasFixedKey)) {
            return Optional.empty();
        }
        Mapping files = Mapping.empty(use.cache().origin()).with("files", Sequence.of(Scalar.of(file)));
        Mapping better = key == null ? files : files.with("prefix", key);
        Set<EffectiveJob> jobs = all.stream().map(CacheUse::job).collect(Collectors.toSet());
        return use.job()
                .pipeline()
                .repairSites()
                .ofAll(
                        "let the cache follow \"" + file + "\"",
                        "cache",
                        all.stream().map(CacheUse::cache).toList(),
                        jobs::contains,
                        (repair, place) -> repair.set(place.key("key"), better));
    }

    /** The lock file of the first path, where all paths are folders of package managers: a compiler's cache has none. */
    private static Optional<String> lockFile(CacheUse use) {
        List<Optional<String>> files =
                use.paths().stream().map(CacheKeyWithoutChecksum::lockFile).toList();
        return files.isEmpty() || files.contains(Optional.<String>empty()) ? Optional.empty() : files.get(0);
    }

    private static Optional<String> lockFile(String path) {
        String wrapped = "/" + path + "/";
        return LOCK_FILES.entrySet().stream()
                .filter(known -> wrapped.contains("/" + known.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
