package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.DirectoryFiles;
import dev.pipewright.testing.Conformance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real configurations that GitLab accepts give no error, whatever our schema and our checks have to say about them. */
class CorpusConformanceTest {

    private static final int VALID = 101;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_gitlab_accepts_gives_no_error() throws IOException {
        Path corpus = Conformance.path("corpus/gitlab");
        List<String> wrong = new ArrayList<>();
        int valid = 0;
        for (String line : Conformance.lines("corpus/gitlab/verdicts.jsonl.gz")) {
            JsonNode row = JSON.readTree(line);
            if (row.get("valid").asBoolean()) {
                valid++;
                String id = row.get("id").asText();
                Linted linted = linted(corpus, id);
                linted.findings().stream()
                        .filter(Diagnostic::isError)
                        .forEach(error -> wrong.add(id + ": " + error.message()));
                assertThat(linted.valid()).as(id).isTrue();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(valid).isEqualTo(VALID);
    }

    private static Linted linted(Path corpus, String id) throws IOException {
        int bar = id.indexOf('|');
        Path tree = corpus.resolve(id.substring(0, bar));
        String file = id.substring(bar + 1);
        return new Lint(Resolver.of(new DirectoryFiles(tree)), CheckConfiguration.standard())
                .text(Files.readString(tree.resolve(file)), file);
    }
}
