package dev.pipewright.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.testing.Conformance;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import dev.pipewright.yaml.YamlReader;
import dev.pipewright.yaml.YamlResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Repairs of real files: only the lines that are meant change. */
class RepairsCorpusTest {

    private static final int FILES = 1240;
    private static final ObjectMapper JSON = new ObjectMapper();

    private int files;
    private int done;
    private int refused;

    /** Every change that may be asked of an entry of a file. */
    private interface Wish {
        Repair of(Repair repair, NodePath path, Mapping value);
    }

    @Test
    void a_new_keyword_is_one_new_line_in_each_job() throws IOException {
        List<String> wrong = everyJob((repair, path, value) -> repair.set(path.key("pipewright_new"), Scalar.of(true)));
        assertThat(wrong).isEmpty();
        assertThat(files).isEqualTo(FILES);
        assertThat(done).isGreaterThan(6_000);
        assertThat(refused).isLessThan(done / 20);
    }

    private List<String> everyJob(Wish wish) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Conformance.lines("corpus/gitlab/psych.jsonl.gz")) {
            JsonNode recorded = JSON.readTree(line);
            String path = recorded.get("path").textValue();
            if (recorded.get("ok").booleanValue()) {
                files++;
                byte[] content = Files.readAllBytes(Conformance.path("corpus/gitlab/" + path));
                String text = new String(content, StandardCharsets.UTF_8);
                YamlResult read = YamlReader.read(text, path);
                if (!read.file().documents().isEmpty()
                        && read.file().documents().get(0) instanceof Mapping root) {
                    repair(path, text, root, wish, wrong);
                }
            }
        }
        return wrong;
    }

    private void repair(String path, String text, Mapping root, Wish wish, List<String> wrong) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Entry entry : root) {
            if (entry.value() instanceof Mapping job && !job.isEmpty()) {
                NodePath place = NodePath.ROOT.key(entry.name());
                findings.add(Diagnostic.warning("XX001", "odd", new YamlOrigin(path, 1, 1))
                        .repair(wish.of(Repair.of("set it"), place, job)));
            }
        }
        Repaired repaired = Repairs.apply(text, path, 0, findings);
        done += repaired.done().size();
        refused += repaired.refused().size();
        List<String> left = new ArrayList<>(repaired.text().lines().toList());
        left.removeIf(each -> each.strip().equals("pipewright_new: true"));
        int added = (int) repaired.text().lines().count() - left.size();
        String undone = String.join("\n", left).replace(", pipewright_new: true", "");
        if (!undone.equals(String.join("\n", text.lines().toList()))) {
            wrong.add(path + ": other lines changed");
        }
        if (added > repaired.done().size()) {
            wrong.add(path + ": too many lines");
        }
    }

    @Test
    void a_removed_keyword_takes_its_own_lines_alone() throws IOException {
        for (String line : Conformance.lines("corpus/gitlab/psych.jsonl.gz")) {
            JsonNode recorded = JSON.readTree(line);
            String path = recorded.get("path").textValue();
            if (!recorded.get("ok").booleanValue()) {
                continue;
            }
            files++;
            String text = Files.readString(Conformance.path("corpus/gitlab/" + path), StandardCharsets.UTF_8);
            YamlResult read = YamlReader.read(text, path);
            if (read.file().documents().isEmpty() || !(read.file().documents().get(0) instanceof Mapping root)) {
                continue;
            }
            List<Diagnostic> findings = new ArrayList<>();
            for (Entry entry : root) {
                if (entry.value() instanceof Mapping job && job.has("stage") && !job.hasMergeKeys()) {
                    findings.add(Diagnostic.warning("XX001", "odd", new YamlOrigin(path, 1, 1))
                            .repair(Repair.of("remove it")
                                    .remove(NodePath.ROOT.key(entry.name()).key("stage"))));
                }
                if (entry.value() instanceof Mapping job && job.get("script") instanceof Sequence) {
                    findings.add(Diagnostic.warning("XX001", "odd", new YamlOrigin(path, 1, 1))
                            .repair(Repair.of("append to it")
                                    .append(NodePath.ROOT.key(entry.name()).key("script"), Scalar.of("# done"))));
                }
            }
            Repaired repaired = Repairs.apply(text, path, 0, findings);
            done += repaired.done().size();
            refused += repaired.refused().size();
            assertThat(text.lines().toList())
                    .as(path)
                    .containsAll(repaired.text()
                            .lines()
                            .filter(each -> !each.strip().equals("- '# done'") && !each.contains(", '# done'"))
                            .toList());
        }
        assertThat(files).isEqualTo(FILES);
        assertThat(done).isGreaterThan(5_000);
        assertThat(refused).isLessThan(done / 20);
    }
}
