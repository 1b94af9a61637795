package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The least and the most of a number, a length or a count, both allowed; null where the schema says nothing. */
public record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    /** No bounds. */
    public static final Bounds NONE = new Bounds(null, null);

    static Bounds read(JsonNode schema, String least, String most) {
        BigDecimal from = schema.has(least) ? schema.get(least).decimalValue() : null;
        BigDecimal to = schema.has(most) ? schema.get(most).decimalValue() : null;
        return new Bounds(from, to);
    }

    /** Whether there is anything to check. */
    public boolean isBounded() {
        return least != null || most != null;
    }

    /** The bounds in words, as in {@code 1 to 200}. */
    public String words() {
        if (most == null) {
            return "at least " + plain(least);
        }
        return least == null ? "at most " + plain(most) : plain(least) + " to " + plain(most);
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
