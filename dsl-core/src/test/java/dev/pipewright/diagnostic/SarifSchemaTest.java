package dev.pipewright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pipewright.tree.YamlOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds our logs against the schema of the format itself, which the system property {@code sarif.schema} names. */
class SarifSchemaTest {

    private static final List<CheckSummary> CHECKS =
            List.of(new CheckSummary("GL101", "needs-unknown-job", "A job needs an unknown job", "It never starts.\n"));

    private static Schema schema() throws IOException {
        String file = System.getProperty("sarif.schema", "");
        assumeTrue(!file.isBlank(), "skipped: the system property sarif.schema names no schema of SARIF 2.1.0");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(file)));
    }

    private static String log(List<Diagnostic> findings) {
        return new SarifRenderer(SourceText.NONE, "1.2.3", CHECKS).render(findings);
    }

    @Test
    void logs_are_valid() throws IOException {
        Schema schema = schema();
        Diagnostic odd = Diagnostic.warning("GL401", "a \"b\"\n\u0001", new YamlOrigin("a%b?#ü 1.yml", 1, 0));
        for (List<Diagnostic> findings : List.of(List.<Diagnostic>of(), ReportFindings.ALL, List.of(odd))) {
            assertThat(schema.validate(log(findings), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void the_schema_would_tell() throws IOException {
        String log = log(ReportFindings.ALL);
        for (String wrong : List.of(
                log.replace("\"level\": \"error\"", "\"level\": \"grave\""),
                log.replace("\"startLine\": 3", "\"startLine\": 0"),
                log.replace("\"ruleId\"", "\"rule\""))) {
            assertThat(wrong).isNotEqualTo(log);
            assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }
}
