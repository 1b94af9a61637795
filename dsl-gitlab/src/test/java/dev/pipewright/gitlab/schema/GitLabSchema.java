package dev.pipewright.gitlab.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Our schema as it stands in the sources, as a text and as a validator. */
final class GitLabSchema {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonNode TEXT = source("gitlab-ci.schema.yaml");
    private static final Schema VALIDATOR = Schema.parse(read("gitlab-ci.schema.yaml"));

    private GitLabSchema() {}

    static JsonNode text() {
        return TEXT;
    }

    static boolean accepts(JsonNode document) {
        return VALIDATOR.isValid(Trees.of(document));
    }

    static List<Diagnostic> errors(JsonNode document) {
        return VALIDATOR.validate(Trees.of(document));
    }

    static JsonNode yaml(String text) {
        try {
            return YAML.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the schema. */
    static JsonNode source(String name) {
        return yaml(read(name));
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src", "main", "schema", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
