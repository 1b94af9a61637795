package dev.pipewright.codegen.java;

import com.palantir.javapoet.CodeBlock;
import dev.pipewright.codegen.schema.Constant;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.JavaNames;
import dev.pipewright.codegen.schema.Notes;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what the schema tells people as Javadoc. */
final class Javadoc {

    private final Target target;

    Javadoc(Target target) {
        this.target = target;
    }

    CodeBlock ofType(Definition definition) {
        Notes notes = definition.notes();
        if (notes.description().isEmpty()) {
            throw new SchemaException(
                    definition.place(), "a definition that becomes a Java type needs a \"description\"");
        }
        List<String> lines = new ArrayList<>();
        lines.add(DocText.sentence(DocText.html(JavaNames.upperFirst(notes.description()))));
        addFacts(lines, notes);
        addExample(lines, notes.exampleJava(), notes.example());
        addTags(lines, List.of(), notes, definition.name(), false);
        return block(lines);
    }

    CodeBlock ofConstant(Constant constant) {
        Notes notes = constant.notes();
        List<String> lines = new ArrayList<>();
        String value = "{@code " + constant.text() + "}";
        lines.add(DocText.sentence(
                notes.description().isEmpty()
                        ? "The value " + value
                        : value + ": " + DocText.html(notes.description())));
        addFacts(lines, notes);
        addTags(lines, List.of(), notes, constant.text(), true);
        return block(lines);
    }

    /** The Javadoc of the method that sets a keyword. */
    CodeBlock ofCopy(Property property, Example example, Input input) {
        Notes notes = property.notes();
        List<String> lines = new ArrayList<>();
        lines.add(DocText.sentence("Sets {@code " + property.key() + "}: " + DocText.html(notes.description())));
        addFacts(lines, notes);
        addExample(lines, example.java(), example.yaml());
        addTags(lines, parameters(property, input), notes, property.key(), true);
        return block(lines);
    }

    /** The Javadoc of a method beside the one that sets a keyword, which tells the rest. */
    CodeBlock ofRelative(String sentence, Property property, Input input, boolean deprecates) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence);
        addTags(lines, parameters(property, input), property.notes(), property.key(), deprecates);
        return block(lines);
    }

    private static List<String> parameters(Property property, Input input) {
        List<String> tags = new ArrayList<>();
        input.parameters().forEach(parameter -> {
            String words = switch (parameter.name()) {
                case "value" -> valueWords(property);
                case "values" -> "the values, in order; none for an explicitly empty one";
                case "first" -> "the first of the values";
                case "more" -> "the others, in order";
                case "change" -> "fills in the rest";
                case "key", "entryKey" -> "the key of the entry";
                default -> "the {@code " + parameter.name() + "} that it cannot do without";
            };
            tags.add("@param " + parameter.name() + " " + words);
        });
        return tags;
    }

    private static String valueWords(Property property) {
        String words = "the value";
        String limit = DocText.limit(property.shape());
        return limit.isEmpty() ? words : words + ", " + limit;
    }

    private void addFacts(List<String> lines, Notes notes) {
        List<String> facts = new ArrayList<>();
        if (notes.standard() != null) {
            facts.add(target.product() + "'s default: " + DocText.code(DocText.yaml(notes.standard())) + ".");
        }
        if (notes.limit() != null) {
            facts.add(DocText.sentence("Limit: " + DocText.html(notes.limit())));
        }
        if (notes.since() != null) {
            facts.add("Since " + target.product() + " " + notes.since() + ".");
        }
        if (notes.tier() != null) {
            facts.add("Tier: " + JavaNames.upperFirst(notes.tier().toLowerCase(Locale.ROOT)) + ".");
        }
        if (!facts.isEmpty()) {
            lines.add("");
            lines.add("<p>" + String.join(" ", facts));
        }
    }

    private static void addExample(List<String> lines, @Nullable String java, @Nullable String yaml) {
        if (java == null && yaml == null) {
            return;
        }
        lines.add("");
        lines.addAll(DocText.example(java, yaml));
    }

    private void addTags(List<String> lines, List<String> parameters, Notes notes, String name, boolean deprecates) {
        List<String> tags = new ArrayList<>(parameters);
        if (deprecates && notes.isDeprecated()) {
            tags.add("@deprecated " + deprecation(notes));
        }
        String doc = notes.doc();
        if (doc != null) {
            tags.add("@see <a href=\"" + target.docUrl() + "#" + doc + "\">" + target.product() + ": " + name + "</a>");
        }
        if (!tags.isEmpty()) {
            lines.add("");
            lines.addAll(tags);
        }
    }

    private String deprecation(Notes notes) {
        List<String> words = new ArrayList<>();
        if (notes.deprecated() != null) {
            words.add("since " + target.product() + " " + notes.deprecated());
        }
        if (notes.removed() != null) {
            words.add("refused from " + target.product() + " " + notes.removed() + " on");
        }
        if (notes.use() != null) {
            words.add("use " + DocText.html(notes.use()) + " instead");
        }
        return String.join("; ", words);
    }

    private static CodeBlock block(List<String> lines) {
        return CodeBlock.of("$L", String.join("\n", DocText.wrapped(lines)) + "\n");
    }
}
