package dev.pipewright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.testing.Conformance;
import dev.pipewright.testing.PsychReader;
import dev.pipewright.testing.PsychValue;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recorded scalars: read as Ruby reads them, and as strings kept from being read so. */
class ScalarConformanceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void every_recorded_scalar_is_read_as_ruby_reads_it() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Conformance.lines("gitlab/psych-scalars.tsv");
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            Scalar read = read(JSON.readValue(columns[0], String.class));
            if (!inspected(read, columns[1]).equals(columns[2])
                    || !rubyClass(read).equals(columns[1])) {
                wrong.add(line + ", and we read " + read.kind() + " " + read);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).hasSize(78);
    }

    @Test
    void every_recorded_scalar_survives_as_a_variable_and_as_a_script_line() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Conformance.lines("gitlab/psych-scalars.tsv")) {
            texts.add(JSON.readValue(line.split("\t", -1)[0], String.class));
        }
        for (String line : Conformance.lines("gitlab/spec-cases/yaml-scalars.jsonl")) {
            texts.add(JSON.readTree(line).get("plain").textValue());
        }
        assertThat(texts).hasSize(78 + 113);
        Map<String, String> written = new LinkedHashMap<>();
        Map<String, Object> expected = new LinkedHashMap<>();
        for (String text : texts) {
            Mapping tree = Mapping.empty(Origin.unknown())
                    .with("variables", Mapping.empty(Origin.unknown()).with("V", Scalar.of(text)))
                    .with("script", Sequence.of(Scalar.of(text)));
            written.put(text, YamlWriter.write(tree));
            expected.put(text, PsychValue.of(List.of(tree)));
            assertThat(YamlReader.read(YamlWriter.write(tree), "x").file().documents())
                    .containsExactly(tree);
        }
        PsychReader.read(written)
                .forEach((text, answer) ->
                        assertThat(answer.documents()).as(written.get(text)).isEqualTo(expected.get(text)));
    }

    private static Scalar read(String plain) {
        YamlResult result = YamlReader.read("k: " + plain + "\n", "x");
        assertThat(result.diagnostics()).as(plain).isEmpty();
        Node root = result.file().documents().get(0);
        return (Scalar) ((Mapping) root).entries().get(0).value();
    }

    private static String rubyClass(Scalar scalar) {
        return switch (scalar.kind()) {
            case STRING ->
                scalar.spelling().filter(text -> text.startsWith(":")).isPresent() ? "Symbol" : "String";
            case BOOLEAN -> scalar.value() == Boolean.TRUE ? "TrueClass" : "FalseClass";
            case INTEGER -> "Integer";
            case FLOAT -> "Float";
            case NULL -> "NilClass";
            case TIMESTAMP, COLLECTION -> "ERROR";
        };
    }

    private static String inspected(Scalar scalar, String rubyClass) {
        return switch (scalar.kind()) {
            case STRING -> rubyClass.equals("Symbol") ? ":" + scalar.text() : '"' + scalar.text() + '"';
            case NULL -> "nil";
            case TIMESTAMP ->
                "Psych::DisallowedClass: Tried to load unspecified class: "
                        + (scalar.text().contains(":") ? "Time" : "Date");
            default -> scalar.text();
        };
    }
}
