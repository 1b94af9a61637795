package dev.pipewright.schema;

import static dev.pipewright.schema.TreeText.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A failed union reports its nearest alternative. */
class UnionsTest {

    private static final String INCLUDE = """
            anyOf:
            - {type: string}
            - $ref: "#/$defs/One"
            - type: array
              items: {anyOf: [{type: string}, {$ref: "#/$defs/One"}]}
            $defs:
              One:
                oneOf:
                - type: object
                  required: [local]
                  properties: {local: {type: string}, rules: {type: array}}
                  additionalProperties: false
                - type: object
                  required: [project, file]
                  properties: {project: {type: string}, ref: {type: string}, file: {type: string}}
                  additionalProperties: false
                - type: object
                  required: [remote]
                  properties: {remote: {type: string, pattern: "^https?://"}}
                  additionalProperties: false
            """;

    private static List<String> messages(String schema, String yaml) {
        return Schema.parse(schema).validate(tree(yaml)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void where_no_alternative_has_the_type_all_types_are_named() {
        assertThat(messages(INCLUDE, "5"))
                .containsExactly("the document takes a string, a mapping or a list, not an integer");
        assertThat(messages(INCLUDE, "[5]")).containsExactly("\"[0]\" takes a string or a mapping, not an integer");
    }

    @Test
    void of_several_mappings_the_one_with_the_fewest_faults_is_meant() {
        assertThat(messages(INCLUDE, "{projct: a, file: b}")).containsExactly("the document has no key \"projct\"");
        assertThat(messages(INCLUDE, "{local: a, rules: 1}")).containsExactly("\"rules\" takes a list, not an integer");
        assertThat(messages(INCLUDE, "{remote: 'ftp://x'}")).containsExactly("\"remote\" cannot be \"ftp://x\"");
    }

    @Test
    void where_every_alternative_lacks_its_key_all_are_named() {
        assertThat(messages(INCLUDE, "{}"))
                .containsExactly("the document needs \"local\", \"project\" with \"file\" or \"remote\"");
    }

    @Test
    void a_telling_value_decides_which_alternative_is_meant() {
        String schema = """
                oneOf:
                - {type: object, properties: {kind: {const: one}, a: {type: integer}}, required: [kind, a]}
                - {type: object, properties: {kind: {const: two}, b: {type: integer}, c: {type: integer}}, required: [kind, b, c]}
                """;
        assertThat(messages(schema, "kind: two"))
                .containsExactly("the document needs \"b\"", "the document needs \"c\"");
    }

    @Test
    void values_of_several_alternatives_are_one_list() {
        List<Diagnostic> findings = Schema.parse("anyOf: [{enum: [fast, slow]}, {const: default}, {type: integer}]")
                .validate(tree("fsat"));
        assertThat(findings).extracting(Diagnostic::message).containsExactly("the document cannot be \"fsat\"");
        assertThat(findings.get(0).help())
                .containsExactly("did you mean \"fast\"? possible are \"default\", \"fast\", \"slow\"");
    }

    @Test
    void alternatives_that_exclude_each_other_are_named() {
        assertThat(messages("oneOf: [{required: [paths]}, {required: [reports]}]", "{paths: 1, reports: 2}"))
                .containsExactly("the document takes only one of \"paths\" and \"reports\"");
    }

    @Test
    void the_same_union_in_two_items_is_two_unions() {
        String schema = "items: {anyOf: [{type: string}, {type: integer}]}";
        assertThat(messages(schema, "[{}, ok, []]"))
                .containsExactly(
                        "\"[0]\" takes a string or an integer, not a mapping",
                        "\"[2]\" takes a string or an integer, not a list");
    }

    @Test
    void a_property_named_like_a_keyword_is_no_union() {
        assertThat(messages("properties: {anyOf: {properties: {oneOf: {type: string}}}}", "anyOf: {oneOf: 1}"))
                .containsExactly("\"anyOf.oneOf\" takes a string, not an integer");
    }
}
