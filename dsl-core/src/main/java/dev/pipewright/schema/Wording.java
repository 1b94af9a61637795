package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.diagnostic.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in words what a violation is: what is wrong, and what would be right. */
final class Wording {

    private Wording() {}

    static Complaint of(Violation violation) {
        Complaint complaint = plain(violation);
        String own = OwnMessage.of(violation);
        return own.isEmpty()
                ? complaint
                : complaint.saying(own, !violation.keyword().equals("pattern"));
    }

    private static Complaint plain(Violation violation) {
        JsonNode schema = violation.owner().schema();
        JsonNode constraint = violation.constraint();
        return switch (violation.keyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey(violation);
            case "type" -> wrongType(violation);
            case "enum" -> wrongValue(violation, constraint);
            case "const" ->
                Complaint.of(
                        Problem.WRONG_VALUE,
                        "must be " + Words.value(constraint) + ", not " + Words.value(violation.value()));
            case "required" -> missing(violation, Words.quoted(violation.detail()));
            case "anyRequired" -> missing(violation, alternatives(constraint));
            case "dependentRequired" -> dependent(violation);
            case "pattern" ->
                Complaint.of(Problem.WRONG_VALUE, "cannot be " + Words.value(violation.value()))
                        .addHelp("it must match " + constraint.asText());
            case "format" ->
                Complaint.of(
                        Problem.WRONG_VALUE,
                        "must be a valid " + constraint.asText() + ", not " + Words.value(violation.value()));
            case "propertyNames" ->
                Complaint.of(Problem.WRONG_VALUE, "cannot have a key " + Words.quoted(violation.detail()))
                        .about(violation.detail());
            case "not" ->
                Complaint.of(
                        Problem.WRONG_COMBINATION,
                        Conditions.forbidden(constraint, violation.value()) + Conditions.when(violation.steps()));
            case "oneOf" -> Complaint.of(Problem.WRONG_COMBINATION, severalForms(violation));
            case "if", "then", "else" ->
                Complaint.of(Problem.WRONG_COMBINATION, "is not allowed" + Conditions.when(violation.steps()));
            default -> Limits.of(violation.keyword(), schema, violation.value());
        };
    }

    private static Complaint unknownKey(Violation violation) {
        Map<String, JsonNode> known = new LinkedHashMap<>();
        JsonNode schema = violation.owner().schema();
        JsonNode document = violation.steps().get(0).schema();
        int depth = violation.keyword().equals("unevaluatedProperties") ? 10 : 1;
        if (depth == 1) {
            schema.path("properties").fieldNames().forEachRemaining(key -> known.put(key, schema));
        } else {
            References.properties(schema, document, known, depth);
        }
        String predicate = "has no key " + Words.quoted(violation.detail());
        Complaint complaint = Complaint.of(Problem.UNKNOWN_KEY, predicate).about(violation.detail());
        List<String> unused = known.keySet().stream()
                .filter(key -> !violation.value().has(key))
                .toList();
        return unused.isEmpty()
                ? complaint
                : complaint.addHelp(Suggestions.didYouMean(violation.detail(), unused, "possible"));
    }

    private static Complaint wrongType(Violation violation) {
        List<String> wanted = Types.named(violation.constraint());
        JsonNode value = violation.value();
        String actual = Types.nameOf(value);
        Complaint complaint =
                Complaint.of(Problem.WRONG_TYPE, "takes " + Types.words(wanted) + ", not " + Types.word(actual));
        if (value.isNull()) {
            complaint = complaint.addHelp("give it a value, or leave the key out");
        } else if (value.isTextual() && unquotedFits(value.asText(), wanted)) {
            complaint = complaint.addHelp("write it without quotes: " + value.asText());
        } else if (value.isValueNode() && wanted.contains("string")) {
            complaint = complaint.addHelp("write it in quotes: \"" + value.asText() + '"');
        }
        return nearKey(violation, complaint);
    }

    /** Where any key may stand, a wrong value often belongs to a misspelt one of the keys that have a meaning. */
    private static Complaint nearKey(Violation violation, Complaint complaint) {
        int size = violation.instance().size();
        for (Step step : violation.steps()) {
            if (step.keyword().equals("additionalProperties") && step.depth() == size - 1) {
                List<String> known = new ArrayList<>();
                step.schema().path("properties").fieldNames().forEachRemaining(known::add);
                String key = violation.instance().get(size - 1).toString();
                return Suggestions.nearest(key, known)
                        .map(name -> complaint.addHelp("did you mean \"" + name + "\"?"))
                        .orElse(complaint);
            }
        }
        return complaint;
    }

    private static boolean unquotedFits(String text, List<String> wanted) {
        return (wanted.contains("integer") && text.matches("-?(0|[1-9][0-9]{0,17})"))
                || (wanted.contains("number") && text.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?"))
                || (wanted.contains("boolean") && text.matches("true|false"));
    }

    private static Complaint wrongValue(Violation violation, JsonNode possible) {
        Complaint complaint = Complaint.of(Problem.WRONG_VALUE, "cannot be " + Words.value(violation.value()));
        List<String> words = new ArrayList<>();
        possible.forEach(value -> words.add(value.asText()));
        return complaint.addHelp(Suggestions.didYouMean(violation.value().asText(), words, "possible"));
    }

    private static Complaint missing(Violation violation, String what) {
        return Complaint.of(Problem.MISSING_KEY, "needs " + what + Conditions.when(violation.steps()));
    }

    private static String alternatives(JsonNode alternatives) {
        List<String> words = new ArrayList<>();
        alternatives.forEach(keys -> words.add(String.join(" with ", Words.quoted(keys))));
        return Words.or(words);
    }

    private static Complaint dependent(Violation violation) {
        List<String> missing = new ArrayList<>();
        JsonNode value = violation.value();
        violation.constraint().properties().stream()
                .filter(dependency -> value.has(dependency.getKey()))
                .forEach(dependency -> dependency.getValue().forEach(key -> {
                    if (!value.has(key.asText())) {
                        missing.add(Words.quoted(key.asText()) + " beside " + Words.quoted(dependency.getKey()));
                    }
                }));
        return Complaint.of(Problem.MISSING_KEY, "needs " + Words.and(missing));
    }

    private static String severalForms(Violation violation) {
        List<String> present = new ArrayList<>();
        for (JsonNode branch : violation.constraint()) {
            branch.path("required").forEach(key -> {
                if (violation.value().has(key.asText()) && !present.contains(Words.quoted(key.asText()))) {
                    present.add(Words.quoted(key.asText()));
                }
            });
        }
        return present.size() > 1
                ? "takes only one of " + Words.and(present)
                : "fits " + violation.matching() + " of its forms at once, and must fit one";
    }
}
