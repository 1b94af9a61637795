package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * The words that the schema itself has for a constraint, in {@code x-message} next to it: a string for the one constraint
 * that needs it, or a mapping from keywords to strings.
 */
final class OwnMessage {

    private static final String KEYWORD = "x-message";
    /** What our own words cannot explain; a string is meant for these, never for a wrong type or an unknown key beside them. */
    private static final Set<String> OPAQUE = Set.of(
            "not",
            "if",
            "then",
            "else",
            "anyOf",
            "oneOf",
            "required",
            "dependentRequired",
            "pattern",
            "format",
            "propertyNames",
            "contains",
            "minContains",
            "maxContains",
            "const",
            "dependentSchemas");

    private OwnMessage() {}

    /** The schema's words; empty where it has none. */
    static String of(Violation violation) {
        List<Step> steps = violation.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            JsonNode message = step.schema().path(KEYWORD);
            if (message.isTextual() && OPAQUE.contains(step.keyword())) {
                return message.asText();
            }
            if (message.path(step.keyword()).isTextual()) {
                return message.path(step.keyword()).asText();
            }
            boolean inner = i > 0 && explains(steps.get(i - 1));
            if (!inner) {
                return "";
            }
        }
        return "";
    }

    /** Whether the constraint of this step is the reason for what is below: a condition, whose message stands next to it. */
    private static boolean explains(Step step) {
        return step.isConditional()
                || step.keyword().equals("not")
                || step.keyword().equals("dependentSchemas");
    }
}
