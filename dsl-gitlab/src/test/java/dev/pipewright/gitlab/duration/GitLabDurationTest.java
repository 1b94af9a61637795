package dev.pipewright.gitlab.duration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitLabDurationTest {

    @Test
    void measured_durations_are_read_as_gitlab_read_them() {
        List<JsonNode> rows = Conformance.rows("gitlab/spec-cases/durations.jsonl");
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : rows) {
            JsonNode seconds = row.get("seconds");
            Optional<Duration> expected =
                    seconds.isNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds.asLong()));
            Optional<Duration> actual = GitLabDuration.parse(row.get("text").asText());
            if (!actual.equals(expected)) {
                wrong.add(row.get("text") + " should be " + expected + " but is " + actual);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSize(72);
    }

    @Test
    void words_and_numbers_may_be_mixed() {
        assertThat(GitLabDuration.parse("twenty-five min")).contains(Duration.ofMinutes(25));
        assertThat(GitLabDuration.parse("day")).contains(Duration.ofDays(1));
        assertThat(GitLabDuration.parse("1h, 30m and 5s")).contains(Duration.ofSeconds(5405));
        assertThat(GitLabDuration.parse(".25h")).contains(Duration.ofMinutes(15));
        assertThat(GitLabDuration.parse("1:2:3:4:5:6:7")).isEmpty();
        assertThat(GitLabDuration.parse("1.")).isEmpty();
    }
}
