package dev.pipewright.drone.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A structure that was read: what the document says of each field, and what an absent field is taken for. */
public final class Fields {

    /** A structure of which nothing is said. */
    public static final Fields NONE = new Fields(0);

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final int line;

    Fields(int line) {
        this.line = line;
    }

    /** A structure of a single field. */
    public static Fields of(String key, Object value) {
        Fields fields = new Fields(0);
        fields.put(key, value);
        return fields;
    }

    /** The line at which the structure begins, from 1; 0 where nothing is said of it. */
    public int line() {
        return line;
    }

    /** Whether anything was read for a field. */
    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** What was read for a field, or null. */
    public @Nullable Object value(String key) {
        return values.get(key);
    }

    void put(String key, @Nullable Object value) {
        if (this == NONE) {
            throw new IllegalStateException("the empty structure has no fields");
        }
        values.put(key, value);
    }

    /** A text field; empty where nothing is said. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    /** A field that is true or false; false where nothing is said. */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** A number; 0 where nothing is said. */
    public long whole(String key) {
        return values.get(key) instanceof Number number ? number.longValue() : 0;
    }

    /** A list of text; empty where nothing is said. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            texts.add(item == null ? "" : item.toString());
        }
        return texts;
    }

    /** A list of anything, nulls among it; empty where nothing is said. */
    public List<@Nullable Object> list(String key) {
        return values.get(key) instanceof List<?> list ? new ArrayList<@Nullable Object>(list) : List.of();
    }

    /** A list of structures, null where an item says nothing. */
    public List<@Nullable Fields> structures(String key) {
        List<@Nullable Fields> structures = new ArrayList<>();
        for (Object item : list(key)) {
            structures.add(item instanceof Fields fields ? fields : null);
        }
        return structures;
    }

    /** A structure; {@link #NONE} where nothing is said. */
    public Fields structure(String key) {
        return values.get(key) instanceof Fields fields ? fields : NONE;
    }

    /** A mapping of free keys; empty where nothing is said. */
    public Map<String, @Nullable Object> map(String key) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (values.get(key) instanceof Map<?, ?> present) {
            present.forEach((name, value) -> map.put(String.valueOf(name), value));
        }
        return map;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
