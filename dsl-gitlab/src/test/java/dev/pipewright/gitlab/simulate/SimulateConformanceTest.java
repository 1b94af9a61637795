package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds our pipelines against recorded ones of GitLab: created or refused and where, jobs with all that rules decide. */
class SimulateConformanceTest {

    @Test
    void written_scenarios_give_gitlabs_pipelines() {
        assertThat(differences("gitlab/spec-cases/pipelines.jsonl", 43, RecordedRun::of))
                .isEmpty();
    }

    @Test
    void generated_scenarios_give_gitlabs_pipelines() {
        assertThat(differences("gitlab/gen/sim-gen.jsonl.gz", 3_048, RecordedRun::of))
                .isEmpty();
    }

    @Test
    void real_files_give_gitlabs_pipelines() {
        assertThat(differences("corpus/gitlab/simulations.jsonl.gz", 856, RecordedRun::ofTree))
                .isEmpty();
    }

    private static Map<String, String> differences(String file, int count, Function<JsonNode, RecordedRun> reader) {
        List<JsonNode> rows = Conformance.rows(file);
        assertThat(rows).hasSize(count);
        return rows.parallelStream()
                .map(reader)
                .map(row -> Map.entry(row.id(), row.difference()))
                .filter(row -> !row.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
