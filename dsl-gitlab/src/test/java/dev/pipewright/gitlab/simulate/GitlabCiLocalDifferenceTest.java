package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated pipelines, each for several events, through gitlab-ci-local and through us. It is not GitLab: where the two differ,
 * {@code gitlab-ci-local-differences.tsv} says who is right and why, and nothing may differ that is not explained there.
 */
class GitlabCiLocalDifferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIPELINES = 200;
    /** What neither the kit nor gitlab-ci-local can judge is passed over. */
    private static final int FEWEST_JUDGED = 700;

    private static final Map<String, String> EVENTS = events();

    @TempDir
    Path folder;

    private static Map<String, String> events() {
        Map<String, String> events = new LinkedHashMap<>();
        events.put("push", "{'branch': 'main', 'changes': ['src/main/App.java', 'README.md']}");
        events.put("branch", "{'branch': 'feature/x', 'changes': ['docs/index.md'], 'variables': {'MODE': 'quick'}}");
        events.put(
                "mr",
                "{'mr': {'source': 'feature/x', 'target': 'main', 'labels': ['run-all']}, 'changes': ['Dockerfile']}");
        events.put("tag", "{'tag': 'v1.2'}");
        events.put("schedule", "{'branch': 'main', 'source': 'schedule', 'variables': {'LEVEL': '1'}}");
        return events;
    }

    @Test
    void every_difference_from_gitlab_ci_local_is_explained() throws IOException {
        Path kit = GitlabCiLocal.installed();
        Map<String, KitCase> cases = cases();
        Path file = Files.writeString(folder.resolve("cases.ndjson"), lines(cases));
        int judged = 0;
        Map<String, String> differences = new TreeMap<>();
        for (String line : GitlabCiLocal.node(kit, "eval.js", "--batch", file.toString(), "-j", "2", "--inproc")) {
            JsonNode theirs = JSON.readTree(line);
            assertThat(theirs.get("pipeline").asText()).as(line).isNotEqualTo("kit-error");
            if (theirs.get("unsupported").isEmpty()) {
                judged++;
                String id = theirs.get("id").asText();
                KitCase ours = Objects.requireNonNull(cases.get(id), id);
                String difference = difference(ours.answer(), KitCase.answer(theirs));
                if (!difference.isEmpty()) {
                    differences.put(id, difference);
                }
            }
        }
        assertThat(judged).isGreaterThanOrEqualTo(FEWEST_JUDGED);
        assertThat(differences).isEqualTo(explained());
    }

    private static Map<String, KitCase> cases() throws IOException {
        Map<String, KitCase> cases = new LinkedHashMap<>();
        for (int seed = 1; seed <= PIPELINES; seed++) {
            JsonNode files = JSON.valueToTree(new GeneratedPipeline(seed).files());
            for (Map.Entry<String, String> event : EVENTS.entrySet()) {
                String id = seed + " " + event.getKey();
                cases.put(
                        id,
                        new KitCase(id, files, JSON.readTree(event.getValue().replace('\'', '"'))));
            }
        }
        return cases;
    }

    private static String lines(Map<String, KitCase> cases) {
        StringBuilder lines = new StringBuilder();
        for (KitCase each : cases.values()) {
            ObjectNode row = JSON.createObjectNode();
            row.put("id", each.id());
            row.set("files", each.files());
            row.set("scenario", each.scenario());
            lines.append(row).append('\n');
        }
        return lines.toString();
    }

    private static String difference(Map<String, String> ours, Map<String, String> theirs) {
        Map<String, String> differing = new TreeMap<>();
        ours.forEach((name, answer) -> {
            String other = theirs.getOrDefault(name, "absent");
            if (!answer.equals(other)) {
                differing.put(name, answer + " | " + other);
            }
        });
        theirs.forEach((name, answer) -> {
            if (!ours.containsKey(name)) {
                differing.put(name, "absent | " + answer);
            }
        });
        return differing.isEmpty() ? "" : differing.toString();
    }

    /** The case, the difference (ours first), and the explanation, a tab between them. */
    private static Map<String, String> explained() throws IOException {
        try (InputStream file =
                GitlabCiLocalDifferenceTest.class.getResourceAsStream("gitlab-ci-local-differences.tsv")) {
            Map<String, String> explained = new TreeMap<>();
            List<String> rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            for (String row : rows) {
                String[] parts = row.split("\t");
                assertThat(parts).as(row).hasSize(3);
                assertThat(parts[2]).as(row).isNotBlank();
                explained.put(parts[0], parts[1]);
            }
            return explained;
        }
    }
}
