package dev.pipewright.drone.woodpecker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.drone.Recorded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Woodpecker 3.17's own linter and compiler said, word for word. */
class WoodpeckerWordsConformanceTest {

    /** Rows in which several steps wait for what is left out; which of them Woodpecker names is up to chance, and not marked. */
    private static final Set<String> LEFT_TO_CHANCE = Set.of("wp-871");

    private final List<String> wrong = new ArrayList<>();
    private int answers;

    @Test
    void the_linter_says_the_same_of_generated_workflows() {
        for (JsonNode row : Recorded.rows("gen/woodpecker-gen.jsonl.gz")) {
            if (!row.has("text")) {
                continue;
            }
            String id = row.get("id").asText();
            String text = row.get("text").asText();
            WoodpeckerEvent push = WoodpeckerEvent.push("main");
            lint(id, text, push, row.get("plain"));
            lint(id + " trusted", text, push.trusted(true), row.get("trusted"));
            JsonNode privileged = row.path("privileged_plugins");
            if (privileged.has("messages")) {
                List<String> images = Recorded.texts(privileged.get("list"));
                lint(id + " privileged", text, push.privilegedPlugins(images), privileged);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers).isEqualTo(1_522);
    }

    @Test
    void an_event_ends_with_the_same_errors_for_generated_workflows() {
        for (JsonNode row : Recorded.rows("gen/woodpecker-gen.jsonl.gz")) {
            Map<String, String> files = RecordedWorkflow.files(row);
            for (Map.Entry<String, JsonNode> entry : row.get("events").properties()) {
                WoodpeckerEvent event = RecordedWorkflow.event(entry.getValue().get("args"));
                for (String repository : List.of("plain", "trusted")) {
                    if (entry.getValue().has(repository)) {
                        event(row, files, event, entry.getValue().get(repository));
                    }
                    event = event.trusted(true);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers).isEqualTo(4_902);
    }

    @ParameterizedTest
    @CsvSource({
        "woodpecker/semantics-verdicts.jsonl, woodpecker/semantics, 24, false",
        "woodpecker/linter-schema-verdicts.jsonl, woodpecker/linter-schema, 24, false",
        "woodpecker/linter-schema-verdicts-trusted.jsonl, woodpecker/linter-schema, 24, true",
        "../corpus/woodpecker/verdicts.jsonl, ../corpus/woodpecker, 47, false"
    })
    void files_meet_the_same_words_in_the_same_order(String table, String folder, int count, boolean trusted) {
        for (JsonNode row : Recorded.rows(table)) {
            String file = row.get("file").asText();
            String name = file.substring(file.lastIndexOf('/') + 1);
            String text = Recorded.text(folder + "/" + file);
            WoodpeckerEvent push = RecordedWorkflow.push(file, trusted);
            List<String> said = said(WoodpeckerVerdict.lint(name, text, push));
            List<String> expected = recorded(row.path("messages"));
            compare(file, steady(said.stream()), steady(expected.stream()));
            compare(file, sorted(said), sorted(expected));
            WoodpeckerVerdict verdict = WoodpeckerVerdict.of(name, text, push);
            List<String> errors = Arrays.asList(row.path("error").asText().split("; ", -1));
            compare(file, steady(errors(verdict)), steady(errors.stream().filter(each -> !each.isEmpty())));
        }
        assertThat(wrong).isEmpty();
        assertThat(answers).isEqualTo(3 * count);
    }

    private void lint(String id, String text, WoodpeckerEvent event, JsonNode row) {
        compare(
                id,
                sorted(said(WoodpeckerVerdict.lint("wf.yaml", text, event))),
                sorted(recorded(row.get("messages"))));
    }

    private void event(JsonNode row, Map<String, String> files, WoodpeckerEvent event, JsonNode expected) {
        String id = row.get("id").asText();
        WoodpeckerVerdict verdict = WoodpeckerVerdict.of(files, event);
        boolean byChance = row.has("error_text_unstable") || LEFT_TO_CHANCE.contains(id);
        compare(
                id + " " + event.event(),
                sorted(errors(verdict)
                        .map(each -> byChance ? anyStep(each) : each)
                        .toList()),
                sorted(Recorded.texts(expected.get("errors")).stream()
                        .map(each -> byChance ? anyStep(each) : each)
                        .toList()));
        if (expected.has("messages")) {
            compare(
                    id + " " + event.event(),
                    sorted(said(verdict.findings())),
                    sorted(recorded(expected.get("messages"))));
        }
    }

    /** An error of the graph, whatever step it names. */
    private static String anyStep(String error) {
        return error.startsWith("cycle detected") || error.endsWith("is filtered out by its conditions")
                ? "steps do not fit together"
                : error;
    }

    private void compare(String id, List<String> said, List<String> expected) {
        answers++;
        if (!said.equals(expected)) {
            wrong.add(id + "\n  woodpecker " + expected + "\n  we         " + said);
        }
    }

    /** The errors that end an event, apart as the rows have them. */
    private static Stream<String> errors(WoodpeckerVerdict verdict) {
        return verdict.isValid()
                ? Stream.empty()
                : verdict.findings().stream()
                        .map(Finding::words)
                        .flatMap(words -> Arrays.stream(words.split("; ", -1)));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> String.join(
                        " | ",
                        finding.kind().part(),
                        finding.message(),
                        finding.isWarning() ? "warning" : "error",
                        finding.field(),
                        finding.docs().orElse("")))
                .toList();
    }

    private static List<String> recorded(JsonNode messages) {
        List<String> all = new ArrayList<>();
        messages.forEach(message -> all.add(String.join(
                " | ",
                message.get("type").asText(),
                message.get("message").asText(),
                message.get("warning").asBoolean() ? "warning" : "error",
                message.at("/data/field").asText(),
                message.at("/data/docs").asText())));
        return all;
    }

    /** Without what Woodpecker tells in an order of its own at each run: the keys that it does not know. */
    private static List<String> steady(Stream<String> messages) {
        return messages.filter(each -> !each.contains("Additional property")).toList();
    }

    private static List<String> sorted(List<String> messages) {
        return messages.stream().sorted().toList();
    }
}
