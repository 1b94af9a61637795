package dev.pipewright.schema;

import static dev.pipewright.schema.TreeText.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of each keyword. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{const: 1}                              | 2            | S003 | must be 1, not 2",
                "{exclusiveMinimum: 0}                   | 0            | S004 | takes more than 0, not 0",
                "{exclusiveMaximum: 0}                   | 0            | S004 | takes less than 0, not 0",
                "{multipleOf: 5}                         | 7            | S004 | takes multiples of 5, not 7",
                "{maximum: 5}                            | 7            | S004 | takes at most 5, not 7",
                "{minLength: 1}                          | \"\"         | S004 | takes at least 1 character, not none",
                "{maxItems: 1}                           | [a, b]       | S004 | takes at most 1 item, not 2",
                "{minItems: 1}                           | []           | S004 | takes at least 1 item, not none",
                "{minProperties: 2, maxProperties: 3}    | {a: 1}       | S004 | takes 2 to 3 keys, not 1",
                "{uniqueItems: true}                     | [a, a]       | S004 | must not hold an item twice",
                "{contains: {type: integer}}             | [a]          | S004 | does not hold the items that it must hold",
                "{prefixItems: [true], items: false}     | [a, b]       | S004 | has more items than it takes",
                "{dependentRequired: {a: [b]}}           | {a: 1}       | S005 | needs \"b\" beside \"a\"",
                "{dependentSchemas: {a: {required: [b]}}} | {a: 1}      | S005 | needs \"b\" when it has \"a\"",
                "{propertyNames: {maxLength: 2}}         | {abc: 1}     | S003 | cannot have a key \"abc\"",
                "{type: [integer, boolean]}              | x            | S002 | takes an integer or a boolean, not a string",
                "{not: {required: [a]}}                  | {a: 1}       | S006 | cannot have \"a\"",
                "{not: {anyOf: [{required: [a]}, {required: [b]}]}} | {b: 1} | S006 | cannot have \"b\"",
                "{not: {enum: [a, b]}}                   | a            | S006 | cannot be \"a\"",
                "{not: {properties: {a: {const: 1}}}}    | {a: 1}       | S006 | is not allowed when \"a\" is 1",
                "{properties: {x: true}, unevaluatedProperties: false} | {y: 1} | S001 | has no key \"y\"",
                "{if: {required: [a]}, then: {not: {required: [b]}}} | {a: 1, b: 1} | S006 | cannot have \"b\" when it has \"a\"",
                "{pattern: ^a, x-message: takes what begins with an a} | b | S003 | takes what begins with an a",
                "{if: {required: [a]}, then: {required: [b]}, x-message: wants company} | {a: 1} | S005 | wants company",
                "{anyOf: [{required: [a]}, {required: [b]}], x-message: {anyOf: is lost}} | {} | S005 | is lost",
                "{type: integer, pattern: x, x-message: own words} | a | S002 | takes an integer, not a string",
            })
    void each_keyword_has_words(String schema, String yaml, String id, String predicate) {
        assertThat(Schema.parse(schema).validate(tree(yaml)))
                .extracting(Diagnostic::headline)
                .containsExactly("error[" + id + "]: the document " + predicate);
    }
}
