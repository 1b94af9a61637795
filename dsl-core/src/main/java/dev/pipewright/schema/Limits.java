package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;

/** Says in words which limit a value breaks. */
final class Limits {

    private Limits() {}

    static Complaint of(String keyword, JsonNode schema, JsonNode value) {
        return switch (keyword) {
            case "minimum", "maximum" -> limit("takes ", range(schema, "minimum", "maximum", ""), value.asText());
            case "exclusiveMinimum" -> limit("takes ", "more than " + text(schema, keyword), value.asText());
            case "exclusiveMaximum" -> limit("takes ", "less than " + text(schema, keyword), value.asText());
            case "multipleOf" -> limit("takes ", "multiples of " + text(schema, keyword), value.asText());
            case "minLength", "maxLength" ->
                limit(
                        "takes ",
                        range(schema, "minLength", "maxLength", "character"),
                        counted(value.asText().codePointCount(0, value.asText().length())));
            case "minItems", "maxItems" ->
                limit("takes ", range(schema, "minItems", "maxItems", "item"), counted(value.size()));
            case "minProperties", "maxProperties" ->
                limit("takes ", range(schema, "minProperties", "maxProperties", "key"), counted(value.size()));
            case "minContains", "maxContains", "contains" ->
                Complaint.of(Problem.OUT_OF_LIMITS, "does not hold the items that it must hold");
            case "items", "unevaluatedItems" -> Complaint.of(Problem.OUT_OF_LIMITS, "has more items than it takes");
            case "uniqueItems" -> Complaint.of(Problem.OUT_OF_LIMITS, "must not hold an item twice");
            default -> Complaint.of(Problem.WRONG_COMBINATION, "is not allowed here");
        };
    }

    private static Complaint limit(String verb, String right, String wrong) {
        return Complaint.of(Problem.OUT_OF_LIMITS, verb + right + ", not " + wrong);
    }

    private static String range(JsonNode schema, String least, String most, String unit) {
        String low = text(schema, least);
        String high = text(schema, most);
        String bound = low.isEmpty() ? "at most " + high : high.isEmpty() ? "at least " + low : low + " to " + high;
        boolean one = bound.endsWith(" 1");
        return unit.isEmpty() ? bound : bound + ' ' + unit + (one ? "" : "s");
    }

    private static String counted(int count) {
        return count == 0 ? "none" : Integer.toString(count);
    }

    private static String text(JsonNode schema, String keyword) {
        return schema.path(keyword).asText();
    }
}
