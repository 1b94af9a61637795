package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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

/** The value of a field in a line of JSON, on which the parser stands. */
final class JsonValue {

    private static final int DEEPEST = 500;

    private final JsonParser parser;
    private final String field;
    private final JsonToken token;

    JsonValue(JsonParser parser, String field, JsonToken token) {
        this.parser = parser;
        this.field = field;
        this.token = token;
    }

    /** A text or a number as it is written in JSON; anything else is no id. */
    String id() throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            return JsonAnswer.quoted(parser.getText());
        }
        return token.isScalarValue() ? parser.getText() : "null";
    }

    /** Whether it is {@code true}. */
    boolean isTrue() {
        return token == JsonToken.VALUE_TRUE;
    }

    /** Whether it is {@code null}. */
    boolean isNull() {
        return token == JsonToken.VALUE_NULL;
    }

    /** The text, or nothing where it is none. */
    @Nullable
    String textOrNull() throws IOException {
        return token == JsonToken.VALUE_STRING ? parser.getText() : null;
    }

    /** The text; anything else is refused. */
    String text() throws IOException, Found {
        if (token != JsonToken.VALUE_STRING) {
            throw LineRequest.bad('"' + field + "\" must be a string");
        }
        return parser.getText();
    }

    /** The texts of a list; anything else is refused with what it should be. */
    List<String> list(String what) throws IOException, Found {
        if (token != JsonToken.START_ARRAY) {
            throw LineRequest.bad('"' + field + "\" must be " + what);
        }
        List<String> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next != JsonToken.VALUE_STRING) {
                throw LineRequest.bad('"' + field + "\" must be " + what);
            }
            items.add(parser.getText());
        }
        return items;
    }

    /** The texts, numbers and flags of an object by name, each as a text; empty where it is no object. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (token != JsonToken.START_OBJECT) {
            return texts;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken text = parser.nextToken();
            if (text.isScalarValue() && text != JsonToken.VALUE_NULL) {
                texts.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return texts;
    }

    /** The object as a tree, or nothing where it is none. */
    @Nullable
    Mapping mappingOrNull() throws IOException, Found {
        return node(token, 0) instanceof Mapping mapping ? mapping : null;
    }

    private Node node(JsonToken start, int depth) throws IOException, Found {
        if (depth > DEEPEST) {
            throw LineRequest.bad('"' + field + "\" is nested too deep");
        }
        return switch (start) {
            case START_OBJECT -> {
                Mapping.Builder mapping = Mapping.builder(Origin.unknown());
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    mapping.put(name, node(parser.nextToken(), depth + 1));
                }
                yield mapping.build();
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(node(next, depth + 1));
                }
                yield Sequence.of(items, Origin.unknown());
            }
            case VALUE_TRUE, VALUE_FALSE -> Scalar.of(start == JsonToken.VALUE_TRUE);
            case VALUE_NUMBER_INT ->
                Scalar.read(Scalar.Kind.INTEGER, parser.getBigIntegerValue(), null, Origin.unknown());
            case VALUE_NUMBER_FLOAT -> Scalar.of(parser.getDoubleValue());
            case VALUE_NULL -> Scalar.ofNull();
            default -> Scalar.of(parser.getText());
        };
    }
}
