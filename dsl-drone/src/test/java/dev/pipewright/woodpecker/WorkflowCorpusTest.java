package dev.pipewright.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.Recorded;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.yaml.UnreadableYamlException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and generated workflows, read and written by the typed model: nothing of them is lost or means something else. */
class WorkflowCorpusTest {

    private static final WoodpeckerEvent PUSH = WoodpeckerEvent.push("main");

    private final List<String> wrong = new ArrayList<>();
    private int unreadable;

    @ParameterizedTest
    @CsvSource({
        "../corpus/woodpecker/verdicts.jsonl, ../corpus/woodpecker, 47",
        "woodpecker/semantics-verdicts.jsonl, woodpecker/semantics, 24",
        "woodpecker/linter-schema-verdicts.jsonl, woodpecker/linter-schema, 24"
    })
    void real_workflows_survive_reading_and_writing(String table, String folder, int files) {
        List<String> names = Recorded.rows(table).stream()
                .map(row -> row.get("file").asText())
                .toList();
        names.forEach(name -> compare(name, Recorded.text(folder + "/" + name)));

        assertThat(wrong).isEmpty();
        assertThat(names).hasSize(files);
        assertThat(unreadable).isZero();
    }

    @Test
    void generated_workflows_survive_reading_and_writing() {
        List<String> texts = Recorded.rows("gen/woodpecker-gen.jsonl.gz").stream()
                .filter(row -> row.has("text"))
                .map(row -> row.get("text").asText())
                .toList();
        texts.forEach(text -> compare(".woodpecker/wf.yaml", text));

        assertThat(wrong).isEmpty();
        assertThat(texts.size()).isEqualTo(730);
        assertThat(unreadable).isEqualTo(6);
    }

    private void compare(String file, String text) {
        WoodpeckerConfiguration read;
        try {
            read = WoodpeckerConfiguration.parse(text, file);
        } catch (UnreadableYamlException e) {
            unreadable++;
            return;
        }
        String written = read.files().get(0).content();
        WoodpeckerConfiguration again = WoodpeckerConfiguration.parse(written, file);
        if (!again.equals(read) || !again.files().get(0).content().equals(written)) {
            wrong.add(file + ": is not the same after writing\n" + text);
        }
        WoodpeckerVerdict before = WoodpeckerVerdict.of(file, text, PUSH);
        WoodpeckerVerdict after = WoodpeckerVerdict.of(file, written, PUSH);
        if (before.isValid() && !before.workflows().equals(after.workflows())) {
            wrong.add(file + ": runs something else after writing\n" + text);
        }
    }
}
