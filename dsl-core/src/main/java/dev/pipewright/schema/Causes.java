package dev.pipewright.schema;

import dev.pipewright.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves one violation for each cause: a value of the wrong type breaks other constraints as a matter of course, and a
 * misspelt key is both unknown and missing.
 */
final class Causes {

    private static final int TYPE = 0;
    private static final int VALUE = 1;
    private static final int LIMIT = 2;
    private static final int INDEPENDENT = 3;

    private final Map<List<Object>, Integer> gravest = new HashMap<>();
    private final Map<List<Object>, Set<String>> unknownKeys = new HashMap<>();

    private Causes(List<Violation> violations) {
        for (Violation violation : violations) {
            gravest.merge(violation.instance(), gravity(violation), Math::min);
            if (isUnknownKey(violation)) {
                unknownKeys
                        .computeIfAbsent(violation.instance(), place -> new HashSet<>())
                        .add(violation.detail());
            }
        }
    }

    static List<Violation> of(List<Violation> violations) {
        Causes causes = new Causes(violations);
        return violations.stream().filter(causes::isCause).toList();
    }

    private boolean isCause(Violation violation) {
        int worst = gravest.getOrDefault(violation.instance(), INDEPENDENT);
        int own = gravity(violation);
        if ((worst == TYPE && own != TYPE) || (own == LIMIT && worst < LIMIT)) {
            return false;
        }
        Set<String> unknown = unknownKeys.getOrDefault(violation.instance(), Set.of());
        return switch (violation.keyword()) {
            case "propertyNames" -> !unknown.contains(violation.detail());
            case "required", "anyRequired" -> {
                List<String> missing = missing(violation);
                yield unknown.stream()
                        .noneMatch(key -> Suggestions.nearest(key, missing).isPresent());
            }
            default -> true;
        };
    }

    private static List<String> missing(Violation violation) {
        List<String> keys = new ArrayList<>();
        if (violation.keyword().equals("required")) {
            keys.add(violation.detail());
        } else {
            violation.constraint().forEach(alternative -> alternative.forEach(key -> keys.add(key.asText())));
        }
        return keys;
    }

    private static boolean isUnknownKey(Violation violation) {
        return violation.keyword().equals("additionalProperties")
                || violation.keyword().equals("unevaluatedProperties");
    }

    private static int gravity(Violation violation) {
        return switch (violation.keyword()) {
            case "type" -> TYPE;
            case "enum", "const", "pattern", "format" -> VALUE;
            case "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                LIMIT;
            default -> INDEPENDENT;
        };
    }
}
