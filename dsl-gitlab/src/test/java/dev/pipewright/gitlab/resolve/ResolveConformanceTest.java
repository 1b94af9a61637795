package dev.pipewright.gitlab.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.resolve.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds our verdicts against recorded ones of GitLab. */
class ResolveConformanceTest {

    private static final Pattern WILDCARD_INCLUDE = Pattern.compile("(?m)^[ -]*(?:include|local):.*\\*");

    @Test
    void generated_configurations_get_gitlabs_verdict_error_and_jobs() {
        Map<String, String> differences =
                differences(OracleRow.read("gitlab/gen/lint-gen.jsonl.gz"), 5_459, OracleRow::difference);
        assertThat(differences.keySet())
                .as(differences::toString)
                .isEqualTo(KnownDifferences.of("lint-gen").keySet());
    }

    @Test
    void probes_get_gitlabs_verdict_error_and_jobs() {
        assertThat(differences(OracleRow.read("gitlab/spec-cases/oracle-probes.jsonl"), 359, OracleRow::difference))
                .isEmpty();
    }

    @Test
    void real_files_get_gitlabs_verdict_and_jobs() {
        Map<String, String> differences = differences(
                OracleRow.read("corpus/gitlab/verdicts.jsonl.gz"),
                147,
                row -> row.difference(resolveReal(row), orderThatCounts(row)));
        assertThat(differences.keySet())
                .as(differences::toString)
                .isEqualTo(KnownDifferences.of("verdicts").keySet());
    }

    @Test
    void cases_of_gitlabs_own_tests_get_the_same_verdict_and_error() {
        Map<String, String> differences =
                differences(OracleRow.read("gitlab/spec-cases/config.jsonl"), 145, SpecCase::difference);
        assertThat(differences.keySet())
                .as(differences::toString)
                .isEqualTo(KnownDifferences.of("config").keySet());
    }

    @Test
    void matrices_give_gitlabs_names() {
        List<JsonNode> rows = Conformance.rows("gitlab/spec-cases/matrix.jsonl");
        assertThat(rows).hasSize(31);
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : rows) {
            String difference = matrixDifference(row);
            if (!difference.isEmpty()) {
                wrong.add(row.get("id").asText() + ": " + difference);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> differences(
            List<OracleRow> rows, int count, Function<OracleRow, String> difference) {
        assertThat(rows).hasSize(count);
        Map<String, String> differences = new TreeMap<>();
        rows.parallelStream()
                .map(row -> Map.entry(row.id(), difference.apply(row)))
                .filter(row -> !row.getValue().isEmpty())
                .toList()
                .forEach(row -> differences.put(row.getKey(), row.getValue()));
        return differences;
    }

    private static Resolution resolveReal(OracleRow row) {
        String[] id = row.id().split("\\|", 2);
        return Resolver.of(realFiles(id[0])).resolve(id[1]);
    }

    private static ProjectFiles realFiles(String folder) {
        return new DirectoryFiles(Path.of(System.getProperty("conformance.dir"), "corpus", "gitlab", folder));
    }

    /**
     * A wildcard includes files in the order in which a repository lists them, by name. Where the recording was made, it was
     * that of a file system, so there the order of jobs says nothing.
     */
    private static UnaryOperator<List<String>> orderThatCounts(OracleRow row) {
        String[] id = row.id().split("\\|", 2);
        String entry = realFiles(id[0]).read(id[1]).orElse("");
        return WILDCARD_INCLUDE.matcher(entry).find()
                ? names -> names.stream().sorted().toList()
                : UnaryOperator.identity();
    }

    private static String matrixDifference(JsonNode row) {
        String job = row.get("job").asText();
        String yaml = "\"" + job + "\": {script: x, parallel: " + row.get("config") + "}\n";
        if (row.hasNonNull("needs")) {
            yaml += "needing-job: {script: x, needs: [{job: \"" + job + "\", parallel: " + row.get("needs") + "}]}\n";
        }
        Resolution ours = Resolver.of(ProjectFiles.none()).resolve(".gitlab-ci.yml", yaml);
        if (ours.isValid() != row.get("valid").asBoolean()) {
            return "verdict " + ours.errors().stream().map(Problem::gitlab).toList();
        }
        if (!ours.isValid()) {
            String error = ours.errors().get(0).gitlab();
            return error.contains(row.get("error").asText()) ? "" : error;
        }
        List<String> names = new ArrayList<>();
        row.get("names").forEach(name -> names.add(name.asText()));
        List<String> mine = ours.jobs().stream()
                .map(ResolvedJob::name)
                .filter(name -> !name.equals("needing-job"))
                .toList();
        return mine.equals(names) ? "" : mine + " | GitLab: " + names;
    }

    /** What GitLab's own tests expect: part of an error, or a pattern. */
    private static final class SpecCase {

        private SpecCase() {}

        static String difference(OracleRow row) {
            Resolution ours = row.resolve();
            boolean valid = row.oracle().get("valid").asBoolean();
            if (valid != ours.isValid()) {
                return "verdict " + ours.errors().stream().map(Problem::gitlab).toList();
            }
            return valid || names(row.oracle().path("error").asText(), ours)
                    ? ""
                    : ours.errors().get(0).gitlab();
        }

        private static boolean names(String expected, Resolution ours) {
            List<String> errors = ours.errors().stream().map(Problem::gitlab).toList();
            for (String part : expected.split(" \\| ")) {
                boolean found = errors.stream()
                        .anyMatch(error -> error.contains(part)
                                || (part.startsWith("(?i)")
                                        && Pattern.compile(part).matcher(error).find()));
                if (!found) {
                    return false;
                }
            }
            return true;
        }
    }
}
