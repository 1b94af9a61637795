package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The validator, made when it is first needed. */
final class Engine {

    private final Supplier<ObjectNode> text;
    private final String definition;
    private volatile @Nullable Loaded loaded;

    private Engine(Supplier<ObjectNode> text, String definition) {
        this.text = text;
        this.definition = definition;
    }

    static Engine of(Supplier<ObjectNode> text, String definition) {
        return new Engine(text, definition);
    }

    Engine definition(String name) {
        return of(() -> loaded().document, name);
    }

    /** What is left when unions are reduced to their nearest alternatives and references have had their say. */
    List<Violation> violations(Node root) {
        Loaded ready = loaded();
        if (ready.quick != null && QuickLook.accepts(ready.quick, root)) {
            return List.of();
        }
        JsonNode instance = JsonTree.of(root);
        // The plain verdict stops at the first error and collects nothing: nearly all trees are valid.
        if (ready.validator.validate(instance, OutputFormat.BOOLEAN)) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        for (Error error : ready.validator.validate(instance)) {
            violations.add(Violation.of(error, ready.document));
        }
        return Causes.of(new Unions(root).reduce(violations));
    }

    private Loaded loaded() {
        Loaded known = loaded;
        if (known == null) {
            synchronized (this) {
                known = loaded;
                if (known == null) {
                    known = load();
                    loaded = known;
                }
            }
        }
        return known;
    }

    private Loaded load() {
        ObjectNode document = text.get();
        if (!definition.isEmpty()) {
            if (!document.path("$defs").has(definition)) {
                throw new IllegalStateException("the schema has no definition \"" + definition + '"');
            }
            ObjectNode part = document.objectNode();
            part.put("$ref", "#/$defs/" + definition);
            part.set("$defs", document.get("$defs"));
            document = part;
        }
        References.check(document);
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().preloadSchema(false).build();
        SchemaRegistry registry =
                SchemaRegistry.withDialect(Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config));
        try {
            ObjectNode bare = Documentation.removedFrom(document);
            return new Loaded(document, QuickLook.of(bare), registry.getSchema(bare));
        } catch (RuntimeException e) {
            throw new IllegalStateException("the schema is not sound: " + e.getMessage(), e);
        }
    }

    private record Loaded(ObjectNode document, @Nullable Assertion quick, com.networknt.schema.Schema validator) {}
}
