package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.testing.Conformance;
import dev.pipewright.testing.PsychReader;
import dev.pipewright.testing.PsychValue;
import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Real files, read and written. */
class CorpusTest {

    private static final int FILES = 1241;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_real_file_survives_reading_and_writing() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        int files = 0;
        int refused = 0;
        int comments = 0;
        for (String line : Conformance.lines("corpus/gitlab/psych.jsonl.gz")) {
            JsonNode recorded = JSON.readTree(line);
            String path = recorded.get("path").textValue();
            byte[] content = Files.readAllBytes(Conformance.path("corpus/gitlab/" + path));
            files++;
            YamlResult first = YamlReader.read(content, path);
            if (!recorded.get("ok").booleanValue()) {
                refused++;
                if (!first.hasErrors()) {
                    wrong.add(path + ": Psych refuses it, we do not");
                }
                continue;
            }
            if (first.hasErrors()) {
                wrong.add(path + ": " + first.errors().get(0));
                continue;
            }
            Object expected = PsychValue.ofJson(recorded.get("docs"));
            compare(path + " as read", expected, PsychValue.of(visible(first)), wrong);
            String written = YamlWriter.write(first.file());
            YamlResult second = YamlReader.read(written, path);
            List<Diagnostic> findings = second.diagnostics();
            if (!findings.isEmpty() && !findings.stream().allMatch(d -> d.id().equals("PW016"))) {
                wrong.add(path + " as written: " + findings.get(0));
                continue;
            }
            if (!second.file().documents().equals(first.file().documents())) {
                wrong.add(path + ": another tree");
            }
            compare(path + " as written", expected, PsychValue.of(visible(second)), wrong);
            if (!YamlWriter.write(second.file()).equals(written)) {
                wrong.add(path + ": written otherwise the second time");
            }
            String[] before = comments(first.file());
            if (!String.join("\n", before).equals(String.join("\n", comments(second.file())))) {
                wrong.add(path + ": comments changed");
            }
            comments += before.length;
            outputs.put(path, written);
            values.put(path, expected);
        }
        assertThat(wrong).isEmpty();
        assertThat(files).isEqualTo(FILES);
        assertThat(refused).isEqualTo(1);
        assertThat(comments).isGreaterThan(1000);

        Map<String, PsychReader.Answer> answers = PsychReader.read(outputs);
        answers.forEach((path, answer) -> {
            if (answer.error().isEmpty()) {
                compare(path + " by Ruby", values.getOrDefault(path, "unread"), answer.documents(), wrong);
            } else {
                wrong.add(path + ": " + answer.error());
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(answers).hasSize(FILES - 1);
    }

    private static List<Node> visible(YamlResult result) {
        return result.file().documents();
    }

    private static void compare(String what, Object expected, Object actual, List<String> wrong) {
        if (!actual.equals(expected)) {
            wrong.add(what + ": another value");
        }
    }

    private static String[] comments(YamlDocuments file) {
        List<String> all = new ArrayList<>(file.header());
        file.documents().forEach(root -> collect(root, all, Collections.newSetFromMap(new IdentityHashMap<>())));
        Collections.sort(all);
        return all.toArray(String[]::new);
    }

    private static void collect(Node node, List<String> all, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        add(node.comments(), all);
        if (node instanceof Sequence sequence) {
            sequence.forEach(item -> collect(item, all, seen));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.written()) {
                add(entry.key().comments(), all);
                collect(entry.value(), all, seen);
            }
        }
    }

    private static void add(Comments comments, List<String> all) {
        all.addAll(comments.before());
        if (!comments.beside().isEmpty()) {
            all.add(comments.beside());
        }
        all.addAll(comments.after());
    }
}
