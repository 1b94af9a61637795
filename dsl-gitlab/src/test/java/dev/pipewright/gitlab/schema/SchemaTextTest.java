package dev.pipewright.gitlab.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The schema as a text: it explains what it names and names what it has. */
class SchemaTextTest {

    private static final Set<String> KINDS =
            Set.of("object", "enum", "union", "shape", "strings", "one-or-many", "scalar", "any", "tolerated");
    private static final Set<String> TYPES = Set.of("object", "enum");

    private final JsonNode schema = GitLabSchema.text();

    @Test
    void every_keyword_says_what_it_does() {
        List<String> silent = new ArrayList<>();
        walk(schema, "", (path, node) -> {
            boolean keyword =
                    path.matches(".*/properties/[^/]+") && !path.matches(".*/(if|then|not|dependentSchemas)/.*");
            String own = node.path("description").asText();
            String text = own.isEmpty() ? definition(node).path("description").asText() : own;
            if (keyword && !text.endsWith(".")) {
                silent.add(path);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void every_definition_is_of_a_known_kind_and_every_type_is_described() {
        schema.get("$defs").properties().forEach(definition -> {
            String kind = definition.getValue().path("x-kind").asText();
            assertThat(KINDS).as(definition.getKey()).contains(kind);
            if (TYPES.contains(kind)) {
                assertThat(definition.getValue().path("description").asText())
                        .as(definition.getKey())
                        .endsWith(".");
            }
        });
    }

    @Test
    void every_definition_is_used_and_every_reference_leads_to_one() {
        Set<String> used = new TreeSet<>();
        walk(schema, "", (path, node) -> {
            if (node.has("$ref")) {
                used.add(node.get("$ref").asText().replace("#/$defs/", ""));
            }
        });
        Set<String> defined = new TreeSet<>();
        schema.get("$defs").fieldNames().forEachRemaining(defined::add);
        assertThat(used).isEqualTo(defined);
    }

    @Test
    void every_constant_that_is_explained_exists() {
        schema.get("$defs").properties().forEach(definition -> {
            List<String> values = new ArrayList<>();
            definition.getValue().path("enum").forEach(value -> values.add(value.asText()));
            if (!values.isEmpty()) {
                definition
                        .getValue()
                        .path("x-values")
                        .fieldNames()
                        .forEachRemaining(name ->
                                assertThat(values).as(definition.getKey()).contains(name));
            }
        });
    }

    @Test
    void versions_are_versions() {
        walk(schema, "", (path, node) -> {
            for (JsonNode version : List.of(
                    node.path("x-since"),
                    node.path("x-removed"),
                    node.path("x-deprecated").path("since"))) {
                if (!version.isMissingNode()) {
                    assertThat(version.asText()).as(path).matches("[1-9][0-9]\\.[0-9]{1,2}");
                    assertThat(version.isTextual()).as(path).isTrue();
                }
            }
        });
    }

    private JsonNode definition(JsonNode node) {
        return node.has("$ref") ? schema.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static void walk(JsonNode node, String path, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(path, node);
            node.properties().forEach(entry -> walk(entry.getValue(), path + "/" + entry.getKey(), visitor));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), path + "/" + i, visitor);
        }
    }
}
