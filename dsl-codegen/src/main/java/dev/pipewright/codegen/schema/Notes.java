package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What the schema tells people about a definition, a property or a value.
 *
 * @param description what it is or does
 * @param standard what holds where nothing is written, or null
 * @param doc the anchor on the vendor's page, or null
 * @param limit a limit as a sentence, or null
 * @param since the version that brought it, or null
 * @param deprecated the version that deprecated it, or null
 * @param use what to write instead of the deprecated or removed, or null
 * @param removed the version that refuses it, or null
 * @param tier the tier it needs, or null for every tier
 * @param example YAML, or null
 * @param exampleJava the Java beside it, or null
 */
public record Notes(
        String description,
        @Nullable JsonNode standard,
        @Nullable String doc,
        @Nullable String limit,
        @Nullable String since,
        @Nullable String deprecated,
        @Nullable String use,
        @Nullable String removed,
        @Nullable String tier,
        @Nullable String example,
        @Nullable String exampleJava) {

    /** What a schema tells; the anchor is inherited where it has none of its own. */
    public static Notes read(JsonNode schema, @Nullable String inheritedDoc) {
        String doc = text(schema, "x-doc");
        return new Notes(
                schema.path("description").asText("").strip(),
                schema.get("default"),
                doc == null ? inheritedDoc : doc,
                text(schema, "x-limit"),
                text(schema, "x-since"),
                text(schema.path("x-deprecated"), "since"),
                text(schema.path("x-deprecated"), "use"),
                text(schema, "x-removed"),
                text(schema, "x-tier"),
                text(schema, "x-example"),
                text(schema, "x-examples-java"));
    }

    /** Whether anything is told of versions or tiers. */
    public boolean isVersioned() {
        return since != null || deprecated != null || removed != null || tier != null;
    }

    /** Whether there is something better to write. */
    public boolean isDeprecated() {
        return deprecated != null || use != null || removed != null;
    }

    private static @Nullable String text(JsonNode schema, String keyword) {
        JsonNode value = schema.get(keyword);
        return value == null ? null : value.asText().strip();
    }
}
