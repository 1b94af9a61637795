package dev.pipewright.gitlab.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every path of GitLab's schema, and every value that it lists for one, is in ours. */
class EveryKeywordTest {

    private static final int PATHS = 1591;
    /** A row begins with a path at the margin; what else the page says are headings, fences and sentences. */
    private static final Pattern ROW = Pattern.compile("(!reference|\\$schema|<job>|[a-z_]+)([.\\[ ]).*");

    private static final Pattern ENUM = Pattern.compile("\\benum=(\\[[^]]*])");
    private static final Pattern CONST = Pattern.compile("\\bconst=(\"[^\"]*\")");

    @Test
    void every_path_and_every_listed_value_is_known() {
        List<String> unknown = new ArrayList<>();
        int paths = 0;
        for (String line : Conformance.lines("gitlab/keywords-schema.md")) {
            if (!ROW.matcher(line).lookingAt()) {
                continue;
            }
            paths++;
            List<JsonNode> places = SchemaPath.parse(line).in(GitLabSchema.text());
            if (places.isEmpty()) {
                unknown.add(line);
            }
            for (JsonNode value : values(line)) {
                if (places.stream().noneMatch(place -> takes(place, value))) {
                    unknown.add(value + " at " + line);
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(paths).isEqualTo(PATHS);
    }

    private static boolean takes(JsonNode place, JsonNode value) {
        if (place.has("const")) {
            return place.get("const").equals(value);
        }
        if (!place.has("enum")) {
            return place.path("type").asText().equals("string");
        }
        for (JsonNode known : place.get("enum")) {
            if (known.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static List<JsonNode> values(String line) {
        List<JsonNode> values = new ArrayList<>();
        Matcher listed = ENUM.matcher(line);
        if (listed.find()) {
            GitLabSchema.yaml(listed.group(1)).forEach(values::add);
        }
        Matcher single = CONST.matcher(line);
        if (single.find()) {
            values.add(GitLabSchema.yaml(single.group(1)));
        }
        return values;
    }
}
