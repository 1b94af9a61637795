package dev.pipewright.gitlab.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Our schema as it stands in the sources, as a text and as a validator. */
final class GitLabSchema {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonNode TEXT = source("gitlab-ci.schema.yaml");
    private static final Schema VALIDATOR =
            SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(TEXT);

    private GitLabSchema() {}

    static JsonNode text() {
        return TEXT;
    }

    static boolean accepts(JsonNode document) {
        return errors(document).isEmpty();
    }

    static List<Error> errors(JsonNode document) {
        return VALIDATOR.validate(document);
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
        try {
            return YAML.readTree(Files.readString(Path.of("src", "main", "schema", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
