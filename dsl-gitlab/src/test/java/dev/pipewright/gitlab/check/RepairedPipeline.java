package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.repair.Repairs;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text before and after the repairs of one check, and what must hold between the two. */
record RepairedPipeline(String id, String before, String text, List<Diagnostic> done) {

    static RepairedPipeline of(String before, String id) {
        List<Diagnostic> all = new ArrayList<>();
        String text = before;
        for (int round = 0; round < 20; round++) {
            List<Diagnostic> findings = found(text, id);
            var repaired = Repairs.apply(text, Pipeline.DEFAULT_FILE, 0, findings);
            if (repaired.done().isEmpty()) {
                break;
            }
            all.addAll(repaired.done());
            text = repaired.text();
        }
        return new RepairedPipeline(id, before, text, all);
    }

    private static List<Diagnostic> found(String text, String id) {
        return Pipeline.parse(text).diagnostics().stream()
                .filter(finding -> finding.id().equals(id))
                .toList();
    }

    /** The findings are gone, nothing else differs than what was to be repaired, and GitLab still takes the file. */
    void isSound() {
        List<String> left = found(text, id).stream().map(Diagnostic::message).toList();
        assertThat(done).isNotEmpty().allSatisfy(finding -> assertThat(left).doesNotContain(finding.message()));
        Set<String> allowed = new HashSet<>();
        for (Diagnostic finding : done) {
            for (Repair.Change change : finding.repair().orElseThrow().changes()) {
                allowed.add(change.place().toString());
                if (change instanceof Repair.Replace replace) {
                    List<Object> steps = change.place().steps();
                    NodePath parent = NodePath.ROOT;
                    for (Object step : steps.subList(0, steps.size() - 1)) {
                        parent = parent.key(step.toString());
                    }
                    allowed.add(parent.key(replace.key()).toString());
                }
            }
        }
        List<String> differing = new ArrayList<>();
        differences(tree(before), tree(text), NodePath.ROOT, allowed, differing);
        assertThat(differing).isEmpty();
        Resolution was = resolved(before);
        Resolution now = resolved(text);
        if (was.isValid()) {
            assertThat(now.errors()).isEmpty();
        }
        assertThat(text.lines().filter(line -> line.contains("#")).toList())
                .as("comments")
                .containsAll(before.lines()
                        .filter(line -> line.strip().startsWith("#"))
                        .toList());
    }

    private static Mapping tree(String text) {
        return (Mapping)
                YamlReader.read(text, Pipeline.DEFAULT_FILE).file().last().orElseThrow();
    }

    private static Resolution resolved(String text) {
        return Resolver.of(ProjectFiles.none()).resolve(Pipeline.DEFAULT_FILE, text);
    }

    private static void differences(Node before, Node after, NodePath path, Set<String> allowed, List<String> found) {
        if (before.equals(after) || allowed.contains(path.toString())) {
            return;
        }
        if (before instanceof Mapping old && after instanceof Mapping young) {
            Set<String> keys = new HashSet<>(old.keys());
            keys.addAll(young.keys());
            for (String key : keys) {
                Entry left = old.entry(key);
                Entry right = young.entry(key);
                NodePath place = path.key(key);
                if (left != null && right != null) {
                    differences(left.value(), right.value(), place, allowed, found);
                } else if (!allowed.contains(place.toString())) {
                    found.add(place.toString());
                }
            }
        } else if (before instanceof dev.pipewright.tree.Sequence old
                && after instanceof dev.pipewright.tree.Sequence young
                && old.size() == young.size()) {
            for (int i = 0; i < old.size(); i++) {
                differences(old.items().get(i), young.items().get(i), path.item(i), allowed, found);
            }
        } else {
            found.add(path.toString());
        }
    }
}
