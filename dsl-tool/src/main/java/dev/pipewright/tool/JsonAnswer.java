package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Answers as JSON, an object on one line each. */
final class JsonAnswer {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonAnswer() {}

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes what an object says of one item. */
    @FunctionalInterface
    interface ItemFields<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    /** An object without an id. */
    static String object(Fields fields) throws IOException {
        return object("", fields);
    }

    /**
     * An object.
     *
     * @param id a JSON value that the object is to carry as its {@code id}; empty for none
     */
    static String object(String id, Fields fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            if (!id.isEmpty()) {
                json.writeFieldName("id");
                json.writeRawValue(id);
            }
            fields.write(json);
            json.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A text as a JSON value, in quotes. */
    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** A field that is a list of texts. */
    static void texts(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** A field that is an object of texts. */
    static void texts(JsonGenerator json, String field, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    /** A field that is a list with an object for each item. */
    static <T> void objects(JsonGenerator json, String field, Collection<T> items, ItemFields<T> fields)
            throws IOException {
        json.writeFieldName(field);
        objects(json, items, fields);
    }

    /** A list with an object for each item. */
    static <T> void objects(JsonGenerator json, Collection<T> items, ItemFields<T> fields) throws IOException {
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            fields.write(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
