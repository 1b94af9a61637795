package dev.pipewright.drone.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.pipewright.drone.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Builds as Drone's own code ran them. */
class SimulationConformanceTest {

    private static final JsonNode NO_EXITS = JsonNodeFactory.instance.objectNode();

    private final List<String> wrong = new ArrayList<>();

    private void note(String id, List<String> differences) {
        differences.forEach(difference -> wrong.add(id + ": " + difference));
    }

    @Test
    void real_files_have_the_pipelines_that_drone_gives_them() {
        List<JsonNode> rows = Recorded.rows("scenarios-wild.jsonl");
        for (JsonNode row : rows) {
            String text = Recorded.text("wild/" + row.get("file").asText());
            BuildRun run =
                    RecordedBuild.simulation(text, row.get("args"), NO_EXITS).run();
            note(row.get("file") + " " + row.get("scenario"), RunComparison.plans(row, run));
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSize(360);
    }

    @Test
    void hand_written_builds_end_as_they_did() {
        List<JsonNode> rows = Recorded.rows("scenarios-exec.jsonl");
        for (JsonNode row : rows) {
            String text = Recorded.text("scenarios/" + row.get("file").asText());
            BuildRun run =
                    RecordedBuild.simulation(text, row.get("args"), NO_EXITS).run();
            note(row.get("args").toString(), RunComparison.runs(row, run, false));
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSize(37);
    }

    @Test
    void generated_builds_end_as_they_did() {
        int events = 0;
        int runs = 0;
        int observed = 0;
        for (JsonNode row : Recorded.rows("gen/drone-sim-gen.jsonl.gz")) {
            String id = row.get("id").asText();
            String text = row.get("text").asText();
            if (row.get("mode").asText().equals("events")) {
                events++;
                for (var event : row.get("events").properties()) {
                    JsonNode expected = event.getValue();
                    BuildRun run = RecordedBuild.simulation(text, expected.get("args"), NO_EXITS)
                            .run();
                    note(id + " " + event.getKey(), RunComparison.plans(expected, run));
                }
                continue;
            }
            BuildRun run = RecordedBuild.simulation(text, row.get("args"), row.get("exits"))
                    .run();
            if (row.has("observed")) {
                observed++;
                for (JsonNode each : row.get("observed")) {
                    note(id, RunComparison.runs(each.get("result"), run, false));
                }
                assertThat(run.pipelines()).as(id).anyMatch(PipelineRun::isTimingDependent);
            } else {
                runs++;
                note(id, RunComparison.runs(row.get("result"), run, true));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(List.of(events, runs, observed)).containsExactly(160, 397, 21);
    }
}
