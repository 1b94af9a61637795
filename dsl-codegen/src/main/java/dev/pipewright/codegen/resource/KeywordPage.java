package dev.pipewright.codegen.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.codegen.java.Signatures;
import dev.pipewright.codegen.java.Target;
import dev.pipewright.codegen.schema.Constant;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.Notes;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.ShapeWords;
import java.util.ArrayList;
import java.util.List;

/** The page of documentation that lists every keyword. */
public final class KeywordPage {

    private static final String COLUMNS =
            "| keyword | what it does | takes | default | version, tier | Java |\n| --- | --- | --- | --- | --- | --- |\n";

    private final Schema schema;
    private final Target target;
    private final StringBuilder page = new StringBuilder();

    private KeywordPage(Schema schema, Target target) {
        this.schema = schema;
        this.target = target;
    }

    /** The page in Markdown. */
    public static String of(Schema schema, Target target) {
        return new KeywordPage(schema, target).write();
    }

    private String write() {
        page.append("# Keywords of ").append(target.product()).append("\n\n");
        page.append("Generated from the schema, with facts of the versions that it states; do not edit.\n");
        if (!schema.rootProperties().isEmpty()) {
            page.append("\n## The document\n\n");
            writeRows(schema.rootProperties(), false);
        }
        for (Definition definition : schema.definitions().values()) {
            switch (definition.kind()) {
                case OBJECT -> {
                    heading(definition);
                    writeRows(schema.properties(definition), true);
                }
                case ENUM -> {
                    heading(definition);
                    writeValues(definition);
                }
                case UNION -> {
                    heading(definition);
                    writeParts(definition);
                }
                case SHAPE -> {}
            }
        }
        return page.toString();
    }

    private void heading(Definition definition) {
        String written = definition.kind() == Definition.Kind.UNION ? " (written by hand)" : "";
        page.append("\n## ").append(definition.name()).append("\n\n");
        page.append(definition.notes().description()).append(" Java: `");
        page.append(definition.javaName()).append('`').append(written).append("\n\n");
    }

    private void writeRows(List<Property> properties, boolean generated) {
        page.append(COLUMNS);
        for (Property property : properties) {
            String java = generated ? Signatures.of(schema, target, property) : "";
            row(property.key(), property.notes(), ShapeWords.of(property.shape()), java);
        }
    }

    private void writeValues(Definition definition) {
        page.append("| value | what it means | version, tier | Java |\n| --- | --- | --- | --- |\n");
        for (Constant constant : Constant.of(definition)) {
            Notes notes = constant.notes();
            cells(
                    "`" + constant.text() + "`",
                    notes.description(),
                    versions(notes),
                    "`" + definition.javaName() + "." + constant.javaName() + "`");
        }
    }

    /** The forms of a union are no properties of a type, but they are keywords all the same. */
    private void writeParts(Definition definition) {
        List<JsonNode> parts = new ArrayList<>();
        collect(definition.schema(), parts);
        if (parts.isEmpty()) {
            return;
        }
        page.append(COLUMNS);
        for (JsonNode part : parts) {
            part.properties().forEach(each -> {
                Notes notes = Notes.read(each.getValue(), definition.notes().doc());
                row(each.getKey(), notes, words(each.getValue()), "");
            });
        }
    }

    private static String words(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        String type =
                schema.path("type").toString().replaceAll("[\\[\\]\"]", "").replace(",", " or ");
        return reference.isMissingNode() ? type : reference.asText().substring("#/$defs/".length());
    }

    private static void collect(JsonNode node, List<JsonNode> parts) {
        if (node.path("properties").isObject()) {
            parts.add(node.get("properties"));
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            node.path(choice).forEach(each -> collect(each, parts));
        }
    }

    private void row(String key, Notes notes, String takes, String java) {
        String doc = notes.doc();
        String keyword = doc == null ? "`" + key + "`" : "[`" + key + "`](" + target.docUrl() + "#" + doc + ")";
        String standard = notes.standard() == null ? "" : "`" + notes.standard() + "`";
        cells(keyword, description(notes), takes, standard, versions(notes), java);
    }

    /** The limit goes on with the sentence, so its full stop has to wait. */
    private static String description(Notes notes) {
        String limit = notes.limit();
        String description = notes.description();
        return limit == null ? description : description.replaceFirst("\\.$", "") + "; " + limit;
    }

    private void cells(String... cells) {
        for (String cell : cells) {
            page.append("| ")
                    .append(cell.replace("|", "\\|").replaceAll("\\s+", " "))
                    .append(' ');
        }
        page.append("|\n");
    }

    private static String versions(Notes notes) {
        List<String> words = new ArrayList<>();
        if (notes.since() != null) {
            words.add("since " + notes.since());
        }
        if (notes.deprecated() != null) {
            words.add("deprecated since " + notes.deprecated());
        } else if (notes.use() != null) {
            words.add("deprecated");
        }
        if (notes.removed() != null) {
            words.add("refused from " + notes.removed() + " on");
        }
        if (notes.use() != null) {
            words.add("use " + notes.use());
        }
        if (notes.tier() != null) {
            words.add(notes.tier());
        }
        return String.join("; ", words);
    }
}
