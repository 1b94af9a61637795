package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.ResolvedJob;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.testing.Conformance;
import dev.pipewright.tree.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Repairs of real configurations: GitLab still takes them, and runs what it ran. */
class RepairCorpusTest {

    private static final int ROWS = 147;
    private static final int SOUND = 101;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By the id of a check, the keywords of a job that its repair may change. */
    private static final Map<String, Set<String>> KEYWORDS = Map.ofEntries(
            Map.entry("GL201", Set.of("only", "except")),
            Map.entry("GL251", Set.of("only", "except")),
            Map.entry("GL302", Set.of()),
            Map.entry("GL304", Set.of("only", "except", "rules")),
            Map.entry("GL407", Set.of("variables")),
            Map.entry("GL408", Set.of("variables")),
            Map.entry("GL413", Set.of("variables", "script", "before_script", "after_script")),
            Map.entry("GL501", Set.of("dependencies", "needs")),
            Map.entry("GL601", Set.of("artifacts")),
            Map.entry("GL604", Set.of("cache")),
            Map.entry("GL606", Set.of("cache")),
            Map.entry("GL607", Set.of("variables")),
            Map.entry("GL701", Set.of("retry")),
            Map.entry("GL703", Set.of("interruptible")),
            Map.entry("GL704", Set.of("resource_group")),
            Map.entry("GL705", Set.of("timeout")));

    private final Map<String, Integer> made = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_sound_file_stays_sound_and_runs_the_same_jobs() throws IOException {
        List<String> rows = Conformance.lines("corpus/gitlab/verdicts.jsonl.gz");
        assertThat(rows).hasSize(ROWS);
        int sound = 0;
        for (String line : rows) {
            JsonNode row = JSON.readTree(line);
            if (row.get("valid").booleanValue()) {
                sound++;
                String[] id = row.get("id").textValue().split("\\|", 2);
                repair(new DirectoryFiles(Conformance.path("corpus/gitlab/" + id[0])), id[0], id[1]);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sound).isEqualTo(SOUND);
        assertThat(made.keySet()).as("%s", made).hasSizeGreaterThanOrEqualTo(10);
        assertThat(made.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(100);
    }

    private void repair(ProjectFiles files, String tree, String entry) {
        String text = files.read(entry).orElseThrow();
        Resolution before = Resolver.of(files).resolve(entry, text);
        LintRepair repair = new LintRepair(files, CheckConfiguration.standard(), entry, text);
        repair.run();
        Map<String, String> texts = repair.changed();
        Set<String> keywords = new TreeSet<>();
        for (Diagnostic finding : repair.done()) {
            made.merge(finding.id(), 1, Integer::sum);
            keywords.addAll(KEYWORDS.getOrDefault(finding.id(), Set.of("unknown " + finding.id())));
        }
        ProjectFiles changed = over(files, texts);
        Resolution after = Resolver.of(changed).resolve(entry);
        String where = tree + "/" + entry + " " + keywords + ": ";
        if (!after.isValid()) {
            wrong.add(where + after.errors().get(0).gitlab());
            return;
        }
        differences(before, after, keywords).forEach(each -> wrong.add(where + each));
        LintRepair again = new LintRepair(
                changed,
                CheckConfiguration.standard(),
                entry,
                changed.read(entry).orElseThrow());
        again.run();
        if (!again.changed().isEmpty()) {
            wrong.add(where + "a second repair changes " + again.changed().keySet());
        }
    }

    private static List<String> differences(Resolution before, Resolution after, Set<String> repaired) {
        List<String> found = new ArrayList<>();
        Map<String, Mapping> jobs = new HashMap<>();
        after.jobs().forEach(job -> jobs.put(job.name(), job.keywords()));
        if (!before.jobs().stream()
                .map(ResolvedJob::name)
                .toList()
                .equals(after.jobs().stream().map(ResolvedJob::name).toList())) {
            found.add("other jobs");
            return found;
        }
        for (ResolvedJob job : before.jobs()) {
            Mapping now = jobs.getOrDefault(job.name(), job.keywords());
            Set<String> keys = new TreeSet<>(job.keywords().keys());
            keys.addAll(now.keys());
            keys.removeAll(repaired);
            keys.stream()
                    .filter(key -> !Objects.equals(job.keywords().get(key), now.get(key)))
                    .forEach(key -> found.add(
                            job.name() + "." + key + ": " + job.keywords().get(key) + " -> " + now.get(key)));
        }
        return found;
    }

    private static ProjectFiles over(ProjectFiles files, Map<String, String> texts) {
        return new ProjectFiles() {
            @Override
            public List<String> paths() {
                return files.paths();
            }

            @Override
            public Optional<String> read(String path) {
                String text = texts.get(path);
                return text == null ? files.read(path) : Optional.of(text);
            }
        };
    }
}
