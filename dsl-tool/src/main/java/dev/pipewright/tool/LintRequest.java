package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
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
import org.jspecify.annotations.Nullable;

/** One line that asks for a verdict; what was understood stays known where the rest is wrong. */
final class LintRequest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 500;

    /** As it is written in JSON. */
    private String id = "null";

    private @Nullable String yaml;
    private @Nullable String target;
    private @Nullable Map<String, String> files;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private @Nullable Mapping inputs;

    void read(byte[] line) throws IOException, Found {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad("the line must be a JSON object like {\"id\": \"1\", \"yaml\": \"a: 1\"}");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (name) {
                    case "id" -> id = id(parser, value);
                    case "yaml" -> yaml = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    case "target" -> target = value == JsonToken.VALUE_STRING ? parser.getText() : null;
                    case "files" -> files = texts(parser, value);
                    case "vars" -> variables.putAll(texts(parser, value));
                    case "inputs" -> inputs = node(parser, value, 0) instanceof Mapping mapping ? mapping : null;
                    default -> parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw bad("the line holds more than one JSON object");
            }
        }
    }

    static String id(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(parser.getText())) + '"';
        }
        if (value.isScalarValue()) {
            return parser.getText();
        }
        parser.skipChildren();
        return "null";
    }

    static Map<String, String> texts(JsonParser parser, JsonToken value) throws IOException {
        Map<String, String> into = new LinkedHashMap<>();
        if (value != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return into;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken text = parser.nextToken();
            if (text.isScalarValue() && text != JsonToken.VALUE_NULL) {
                into.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return into;
    }

    static Node node(JsonParser parser, JsonToken token, int depth) throws IOException, Found {
        if (depth > DEEPEST) {
            throw bad("\"inputs\" is nested too deep");
        }
        return switch (token) {
            case START_OBJECT -> {
                Mapping.Builder mapping = Mapping.builder(Origin.unknown());
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    mapping.put(name, node(parser, parser.nextToken(), depth + 1));
                }
                yield mapping.build();
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(node(parser, next, depth + 1));
                }
                yield Sequence.of(items, Origin.unknown());
            }
            case VALUE_TRUE, VALUE_FALSE -> Scalar.of(token == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT ->
                Scalar.read(Scalar.Kind.INTEGER, parser.getBigIntegerValue(), null, Origin.unknown());
            case VALUE_NUMBER_FLOAT -> Scalar.of(parser.getDoubleValue());
            case VALUE_NULL -> Scalar.ofNull();
            default -> Scalar.of(parser.getText());
        };
    }

    /** The id as it is written in JSON. */
    String id() {
        return id;
    }

    String yaml() throws Found {
        if (yaml == null) {
            throw bad("the line has no \"yaml\" that is a string");
        }
        return yaml;
    }

    @Nullable
    String target() {
        return target;
    }

    /** Knows the files, the inputs and the variables of this line. */
    Resolver resolver() {
        ProjectFiles known = files == null ? ProjectFiles.none() : ProjectFiles.of(files);
        Resolver resolver = Resolver.of(known).variables(variables);
        return inputs == null ? resolver : resolver.inputs(inputs);
    }

    private static Found bad(String message) {
        return new Found(Problem.BAD_REQUEST.at(Origin.unknown(), message));
    }
}
