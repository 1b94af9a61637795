package dev.pipewright.drone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.decode.ByteSize;
import dev.pipewright.drone.decode.Decoder;
import dev.pipewright.drone.decode.Fields;
import dev.pipewright.drone.decode.RefusedException;
import dev.pipewright.drone.decode.Shape;
import dev.pipewright.drone.decode.Values;
import dev.pipewright.drone.glob.Glob;
import dev.pipewright.drone.runner.SettingText;
import dev.pipewright.drone.substitution.Substitution;
import dev.pipewright.drone.substitution.SubstitutionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of single questions and Drone's own answers. */
class GoldenTablesTest {

    private final List<String> wrong = new ArrayList<>();
    private int count;

    private void check(JsonNode row, Object expected, Object actual) {
        count++;
        if (!expected.equals(actual)) {
            wrong.add(row + ": we say " + actual);
        }
    }

    private void done(int rows) {
        assertThat(wrong).isEmpty();
        assertThat(count).isEqualTo(rows);
    }

    @Test
    void globs_match_what_drone_matches() {
        Recorded.table("golden/glob.json")
                .forEach(row -> check(
                        row,
                        row.get("match").asBoolean(),
                        Glob.matches(
                                row.get("pattern").asText(), row.get("value").asText())));
        done(106);
    }

    @Test
    void conditions_are_read_as_drone_reads_them() {
        Shape.Structure holder = Shape.structure("t").with("c", Match.SHAPE);
        Recorded.table("golden/cond.json").forEach(row -> {
            Match match = Match.in(Decoder.read(row.get("yaml").asText(), holder), "c");
            check(row, Recorded.texts(row.get("include")), match.include());
            check(row, Recorded.texts(row.get("exclude")), match.exclude());
            row.get("match")
                    .properties()
                    .forEach(value -> check(row, value.getValue().asBoolean(), match.test(value.getKey())));
        });
        done(25 * 7);
    }

    @Test
    void sizes_count_what_drone_counts() {
        Shape.Structure holder = Shape.structure("t").with("c", ByteSize.SHAPE);
        Recorded.table("golden/bytes.json").forEach(row -> {
            Object actual;
            try {
                actual = Decoder.read("c: " + row.get("yaml").asText(), holder).whole("c");
            } catch (RefusedException refused) {
                actual = refused.text();
            }
            check(
                    row,
                    row.has("error")
                            ? row.get("error").asText()
                            : row.get("bytes").asLong(),
                    actual);
        });
        done(21);
    }

    @Test
    void variables_are_replaced_as_drone_replaces_them() {
        Recorded.table("golden/subst.json").forEach(row -> {
            Object actual;
            try {
                actual = Substitution.replace(
                        row.get("text").asText(),
                        name -> row.get("env").path(name).asText(""));
            } catch (SubstitutionException refused) {
                actual = refused.text();
            }
            check(row, row.get(row.has("error") ? "error" : "result").asText(), actual);
        });
        done(40);
    }

    @Test
    void settings_become_the_text_that_drone_makes() {
        Shape.Structure holder = Shape.structure("t").with("c", Shape.optional(Values.parameter("manifest")));
        Recorded.table("golden/encode.json").forEach(row -> {
            Fields read = Decoder.read("c: " + row.get("yaml").asText(), holder);
            String actual = "nothing";
            if (read.value("c") instanceof Values.Setting setting) {
                String text = SettingText.of(setting.value());
                actual = !setting.secret().isEmpty() ? setting.secret() : text == null ? "nothing" : text;
            }
            JsonNode expected = row.get(row.has("secret") ? "secret" : "result");
            check(row, expected.isNull() ? "nothing" : expected.asText(), actual);
        });
        done(37);
    }
}
