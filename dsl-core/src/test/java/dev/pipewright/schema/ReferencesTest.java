package dev.pipewright.schema;

import static dev.pipewright.schema.TreeText.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that carry the tag {@code !reference}, or an interpolation: nobody knows yet what they will be. */
class ReferencesTest {

    private static List<String> messages(String schema, String yaml) {
        return Schema.parse(schema).validate(tree(yaml)).stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void a_reference_satisfies_every_type_value_and_pattern() {
        String schema = "{properties: {a: {type: integer}, b: {enum: [x]}, c: {type: string, pattern: ^v}, d: false}}";
        String reference = "!reference [job, key]";
        assertThat(messages(
                        schema,
                        "{a: " + reference + ", b: " + reference + ", c: " + reference + ", d: " + reference + "}"))
                .isEmpty();
        assertThat(messages(schema, "{a: [job, key]}")).containsExactly("\"a\" takes an integer, not a list");
    }

    @Test
    void a_text_with_an_interpolation_is_excused_as_well() {
        String schema = "{properties: {parallel: {type: integer}, when: {enum: [always, never]}}}";
        assertThat(messages(schema, "{parallel: '$[[ inputs.count ]]', when: 'on_$[[ inputs.event ]]'}"))
                .isEmpty();
        assertThat(messages(schema, "{parallel: '$[ inputs.count ]'}"))
                .containsExactly("\"parallel\" takes an integer, not a string");
    }

    @Test
    void a_branch_that_fails_only_because_of_a_reference_passes() {
        String schema = """
                properties:
                  need:
                    oneOf:
                    - {type: string}
                    - {type: object, properties: {job: {type: string}}, required: [job], additionalProperties: false}
                """;
        assertThat(messages(schema, "need: {job: !reference [a, b]}")).isEmpty();
        assertThat(messages(schema, "need: !reference [a, b]")).isEmpty();
        assertThat(messages(schema, "need: {job: !reference [a, b], jbo: 1}"))
                .containsExactly("\"need\" has no key \"jbo\"");
    }

    @Test
    void a_reference_among_items_excuses_only_itself() {
        String schema = "{properties: {script: {anyOf: [{type: string}, {type: array, items: {type: string}}]}}}";
        assertThat(messages(schema, "script: [!reference [a, script], make]")).isEmpty();
        assertThat(messages(schema, "script: [!reference [a, script], 1]"))
                .containsExactly("\"script[1]\" takes a string, not an integer");
    }

    @Test
    void a_condition_on_a_reference_demands_nothing() {
        String schema = """
                if: {properties: {when: {const: delayed}}, required: [when]}
                then: {required: [start_in]}
                else: {not: {required: [start_in]}}
                """;
        assertThat(messages(schema, "{when: !reference [a, when], start_in: 1 hour}"))
                .isEmpty();
        assertThat(messages(schema, "{when: never, start_in: 1 hour}"))
                .containsExactly("the document cannot have \"start_in\" unless \"when\" is \"delayed\"");
    }

    @Test
    void a_reference_may_decide_which_one_of_several_forms_it_is() {
        String schema = """
                oneOf:
                - {properties: {kind: {type: array}}}
                - {properties: {kind: {items: {type: string}}}}
                """;
        assertThat(messages(schema, "kind: !reference [a, b]")).isEmpty();
        assertThat(messages(schema, "kind: [a, b]"))
                .containsExactly("the document fits 2 of its forms at once, and must fit one");
    }

    @Test
    void other_tags_excuse_nothing() {
        assertThat(messages("type: string", "!other [a]")).containsExactly("the document takes a string, not a list");
    }
}
