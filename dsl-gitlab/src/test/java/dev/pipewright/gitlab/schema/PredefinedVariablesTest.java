package dev.pipewright.gitlab.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of predefined variables. */
class PredefinedVariablesTest {

    private static final int VARIABLES = 170;
    private static final Pattern ROW = Pattern.compile("\\* (pre|pipe|job)\\b[^:]*: (.*)");
    private static final Pattern PART = Pattern.compile(
            "(CI_[A-Z_]+)\\{([^}]*)}|\\b((?:CI|CHAT|GITLAB|TRIGGER)_[A-Z0-9_]+|CI|KUBECONFIG)\\b(\\([0-9.]+\\))?");

    private final JsonNode variables =
            GitLabSchema.source("predefined-variables.yaml").get("variables");

    @Test
    void every_variable_says_when_it_is_there_and_what_it_is() {
        assertThat(variables.properties()).hasSize(VARIABLES).allSatisfy(variable -> {
            assertThat(variable.getKey()).matches("[A-Z][A-Z0-9_]*");
            assertThat(variable.getValue().path("availability").asText()).isIn("pre", "pipe", "job");
            assertThat(variable.getValue().path("since").asText("15.0")).matches("1[0-9]\\.[0-9]{1,2}");
            assertThat(variable.getValue().path("only").asText("merge_request"))
                    .isIn("merge_request", "external_pull_request");
            assertThat(variable.getValue().path("description").asText()).isNotBlank();
        });
    }

    @Test
    void it_is_the_list_of_GitLab() {
        Map<String, String> expected = new TreeMap<>();
        List<String> page = Conformance.lines("gitlab/keywords.md");
        for (String line : page.subList(page.indexOf("## 15. Predefined variables"), page.size())) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                collect(expected, row.group(1), row.group(2));
            }
        }
        Map<String, String> ours = new TreeMap<>();
        variables
                .properties()
                .forEach(variable -> ours.put(
                        variable.getKey(),
                        variable.getValue().get("availability").asText() + " "
                                + variable.getValue().path("since").asText()));
        assertThat(expected).hasSize(VARIABLES);
        assertThat(ours).isEqualTo(expected);
    }

    private static void collect(Map<String, String> expected, String availability, String names) {
        Matcher part = PART.matcher(names);
        while (part.find()) {
            if (part.group(1) == null) {
                expected.put(part.group(3), availability + " " + version(part.group(4)));
                continue;
            }
            for (String name : part.group(2).strip().split(" +")) {
                int bracket = name.indexOf('(');
                String end = bracket < 0 ? name : name.substring(0, bracket);
                expected.put(
                        part.group(1) + end,
                        availability + " " + version(bracket < 0 ? null : name.substring(bracket)));
            }
        }
    }

    private static String version(@Nullable String inBrackets) {
        return inBrackets == null ? "" : inBrackets.substring(1, inBrackets.length() - 1);
    }
}
