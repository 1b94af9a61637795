package dev.pipewright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Node;
import dev.pipewright.yaml.YamlReader;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickLookTest {

    @ParameterizedTest(name = "{0} accepts {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {type: string}                                              | text            | true
            {type: string}                                              | 1               | false
            {type: [string, 'null']}                                    | ~               | true
            {type: integer}                                             | 1.0             | false
            {type: number}                                              | 1.5             | true
            {enum: [a, 1, true, null]}                                  | true            | true
            {enum: [a, 1, true, null]}                                  | b               | false
            {const: 3}                                                  | 3               | true
            {pattern: ^a+$}                                             | aaa             | true
            {pattern: ^a+$}                                             | aab             | false
            {minLength: 2, maxLength: 3}                                | abc             | true
            {minLength: 2, maxLength: 3}                                | a               | false
            {minimum: 1, maximum: 2}                                    | 2               | true
            {minimum: 1, maximum: 2}                                    | 3               | false
            {required: [a]}                                             | '{a: 1}'        | true
            {required: [a]}                                             | '{b: 1}'        | false
            {minProperties: 1, maxProperties: 1}                        | '{a: 1, b: 2}'  | false
            {properties: {a: {type: string}}}                           | '{a: x, b: 1}'  | true
            {properties: {a: {type: string}}}                           | '{a: 1}'        | false
            {properties: {a: true}, additionalProperties: false}        | '{a: 1}'        | true
            {properties: {a: true}, additionalProperties: false}        | '{b: 1}'        | false
            {patternProperties: {^x: {type: integer}}, additionalProperties: false} | '{xa: 1}' | true
            {patternProperties: {^x: {type: integer}}, additionalProperties: false} | '{xa: b}' | false
            {propertyNames: {pattern: ^A}}                                  | '{A: 1}'        | true
            {propertyNames: {pattern: ^A}}                                  | '{a: 1}'        | false
            {dependentRequired: {a: [b]}}                               | '{a: 1}'        | false
            {dependentRequired: {a: [b]}}                               | '{c: 1}'        | true
            {dependentSchemas: {a: {required: [b]}}}                    | '{a: 1, b: 1}'  | true
            {dependentSchemas: {a: {required: [b]}}}                    | '{a: 1}'        | false
            {items: {type: string}, minItems: 1, maxItems: 2}           | '[a, b]'        | true
            {items: {type: string}, minItems: 1, maxItems: 2}           | '[]'            | false
            {uniqueItems: true}                                         | '[a, b]'        | true
            {uniqueItems: true}                                         | '[a, a]'        | false
            {anyOf: [{type: string}, {type: integer}]}                  | 1               | true
            {oneOf: [{type: integer}, {minimum: 1}]}                    | 2               | false
            {oneOf: [{type: integer}, {minimum: 1}]}                    | 0               | true
            {not: {type: string}}                                       | a               | false
            {if: {required: [a]}, then: {required: [b]}, else: {required: [c]}} | '{c: 1}' | true
            {if: {required: [a]}, then: {required: [b]}, else: {required: [c]}} | '{a: 1}' | false
            {$ref: '#/$defs/T', $defs: {T: {items: {$ref: '#/$defs/T'}, type: array}}}    | '[[], [[]]]' | true
            {$ref: '#/$defs/T', $defs: {T: {items: {$ref: '#/$defs/T'}, type: array}}}    | '[[], [a]]'  | false
            """)
    void it_accepts_what_is_valid(String schema, String value, boolean accepted) {
        assertThat(accepts(schema, value)).isEqualTo(accepted);
        assertThat(!accepted || Schema.parse(schema).isValid(node(value))).isTrue();
    }

    @Test
    void a_value_that_is_not_known_yet_is_left_to_the_validator() {
        assertThat(accepts("{not: {type: array}}", "!reference [a, b]")).isFalse();
        assertThat(Schema.parse("{not: {type: array}}").isValid(node("!reference [a, b]")))
                .isTrue();
    }

    @Test
    void a_keyword_that_it_does_not_know_is_left_to_the_validator() {
        assertThat(QuickLook.of(
                        SchemaText.yaml("{prefixItems: [{type: string}]}").get()))
                .isNull();
        assertThat(Schema.parse("{prefixItems: [{type: string}]}").isValid(node("[1]")))
                .isFalse();
    }

    private static boolean accepts(String schema, String value) {
        JsonNode document = SchemaText.yaml(schema).get();
        return QuickLook.accepts(Objects.requireNonNull(QuickLook.of(document)), node(value));
    }

    private static Node node(String yaml) {
        return YamlReader.read(yaml, "test.yml").file().last().orElseThrow();
    }
}
