package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.check.KeysSet.KeySet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL901",
        name = "keyword-set-unchecked",
        severity = WARNING,
        summary = "Keywords are set that this library does not know",
        why = """
        set("keyword", ...) writes what the typed API does not have yet; nobody checks its value, and GitLab refuses what it
        does not know either. This counts what Java sets; a key that a file has is an error. When a newer version of this
        library knows the keyword, its own method checks it.
        """)
final class KeywordSetUnchecked implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Map<String, KeySet> set = KeysSet.of(pipeline.pipeline());
        if (set.isEmpty()) {
            return;
        }
        Map<String, Diagnostic> unknown = Shape.unknownKeys(pipeline.pipeline(), set);
        Map<String, KeySet> first = new TreeMap<>();
        Map<String, Integer> uses = new HashMap<>();
        set.forEach((path, use) -> {
            if (unknown.containsKey(path)) {
                first.putIfAbsent(use.key(), use);
                uses.merge(use.key(), 1, Integer::sum);
            }
        });
        first.forEach((key, use) -> {
            int count = uses.getOrDefault(key, 0);
            findings.report(
                    use.value(),
                    use.path(),
                    "keyword \"" + key + "\" is not checked, in " + count + (count == 1 ? " place" : " places"),
                    finding -> help(finding, unknown.get(use.path().toString())));
        });
    }

    /** What a mere typo would be told. */
    private static Diagnostic help(Diagnostic finding, @Nullable Diagnostic unknown) {
        Diagnostic helped = finding;
        for (String line : unknown == null ? List.<String>of() : unknown.help()) {
            helped = helped.addHelp(line);
        }
        return helped;
    }
}
