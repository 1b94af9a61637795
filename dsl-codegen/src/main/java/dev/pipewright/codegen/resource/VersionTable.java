package dev.pipewright.codegen.resource;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.codegen.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which version and tier knows what: tab-separated, one line each, with the columns path, since, deprecated, removed, tier,
 * use. In a path {@code *} is any key and {@code []} any item; {@code path=value} is a value of an open enum.
 */
public final class VersionTable {

    private static final String HEADER = "path\tsince\tdeprecated\tremoved\ttier\tuse\n";
    private static final String DEFINITIONS = "#/$defs/";

    private final Schema schema;
    private final Set<String> rows = new TreeSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private VersionTable(Schema schema) {
        this.schema = schema;
    }

    /** The table, sorted by path. */
    public static String of(Schema schema) {
        VersionTable table = new VersionTable(schema);
        table.visit(schema.root(), "");
        return HEADER + String.join("", table.rows);
    }

    private void visit(JsonNode node, String path) {
        if (!node.isObject()) {
            return;
        }
        addRow(path, node);
        node.path("x-values").properties().forEach(value -> addRow(path + "=" + value.getKey(), value.getValue()));
        String reference = node.path("$ref").asText();
        if (reference.startsWith(DEFINITIONS) && !open.contains(reference)) {
            open.push(reference);
            visit(schema.root().path("$defs").path(reference.substring(DEFINITIONS.length())), path);
            open.pop();
        }
        String dot = path.isEmpty() ? "" : ".";
        node.path("properties").properties().forEach(each -> visit(each.getValue(), path + dot + each.getKey()));
        visit(node.path("additionalProperties"), path + dot + "*");
        node.path("patternProperties").forEach(each -> visit(each, path + dot + "*"));
        visit(node.path("items"), path + "[]");
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            node.path(choice).forEach(each -> visit(each, path));
        }
    }

    private void addRow(String path, JsonNode node) {
        List<String> facts = new ArrayList<>();
        facts.add(node.path("x-since").asText());
        facts.add(node.path("x-deprecated").path("since").asText());
        facts.add(node.path("x-removed").asText());
        facts.add(node.path("x-tier").asText());
        facts.add(node.path("x-deprecated").path("use").asText());
        if (!facts.stream().allMatch(String::isEmpty)) {
            rows.add(path + "\t" + String.join("\t", facts).replace('\n', ' ') + "\n");
        }
    }
}
