package dev.pipewright.schema;

import static dev.pipewright.schema.TreeText.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Schema SCHEMA = Schema.parse("""
                    type: object
                    properties:
                      stages: {type: array, items: {type: string}}
                    additionalProperties: {$ref: "#/$defs/Job"}
                    $defs:
                      Job:
                        type: object
                        x-kind: object
                        properties:
                          script: {$ref: "#/$defs/Strings"}
                          when: {type: string, enum: [always, never, on_success, delayed]}
                          start_in: {type: string, minLength: 2}
                          parallel: {type: integer, minimum: 2, maximum: 200}
                          trigger: {type: string}
                        additionalProperties: false
                        anyOf: [{required: [script]}, {required: [trigger]}]
                        not: {required: [script, trigger]}
                        if: {properties: {when: {const: delayed}}, required: [when]}
                        then: {required: [start_in]}
                      Strings:
                        anyOf:
                        - type: string
                        - type: array
                          items: {type: string}
                    """)
            .idPrefix("GL")
            .naming((entry, rest) ->
                    rest.isEmpty() ? "job \"" + entry + '"' : '"' + rest + "\" of job \"" + entry + '"');

    @Test
    void a_sound_tree_has_no_finding() {
        assertThat(messages("build: {script: [make], parallel: 2, when: never}"))
                .isEmpty();
        assertThat(SCHEMA.isValid(tree("build: {script: make}"))).isTrue();
        assertThat(SCHEMA.isValid(tree("build: {scirpt: make}"))).isFalse();
    }

    @Test
    void a_misspelt_key_is_one_finding_and_not_also_a_missing_one() {
        List<Diagnostic> findings = SCHEMA.validate(tree("""
                build:
                  scirpt: make
                """));
        assertThat(findings).hasSize(1);
        Diagnostic finding = findings.get(0);
        assertThat(finding.headline()).isEqualTo("error[GL001]: job \"build\" has no key \"scirpt\"");
        assertThat(finding.path()).isEqualTo("build.scirpt");
        assertThat(finding.origin()).isEqualTo(new YamlOrigin("test.yml", 2, 3));
        assertThat(finding.help())
                .containsExactly(
                        "did you mean \"script\"? possible are \"parallel\", \"script\", \"start_in\", \"trigger\", \"when\"");
    }

    @Test
    void a_wrong_type_names_what_is_taken_and_what_was_given() {
        List<Diagnostic> findings = SCHEMA.validate(tree("build: {script: make, parallel: \"5\"}"));
        assertThat(findings)
                .extracting(Diagnostic::headline)
                .containsExactly("error[GL002]: \"parallel\" of job \"build\" takes an integer, not a string");
        assertThat(findings.get(0).help()).containsExactly("write it without quotes: 5");
    }

    @Test
    void a_wrong_type_hides_what_it_breaks_besides() {
        List<Diagnostic> findings = SCHEMA.validate(tree("stage: [a]"));
        assertThat(findings)
                .extracting(Diagnostic::message)
                .containsExactly("job \"stage\" takes a mapping, not a list");
        assertThat(findings.get(0).help()).containsExactly("did you mean \"stages\"?");
        assertThat(messages("build: {script: make, when: }"))
                .containsExactly("\"when\" of job \"build\" takes a string, not null");
    }

    @Test
    void a_value_out_of_a_list_names_the_nearest_right_one() {
        List<Diagnostic> findings = SCHEMA.validate(tree("build: {script: make, when: allways}"));
        assertThat(findings)
                .extracting(Diagnostic::headline)
                .containsExactly("error[GL003]: \"when\" of job \"build\" cannot be \"allways\"");
        assertThat(findings.get(0).help())
                .containsExactly(
                        "did you mean \"always\"? possible are \"always\", \"delayed\", \"never\", \"on_success\"");
    }

    @Test
    void limits_are_told_with_both_ends_where_there_are_two() {
        assertThat(messages("build: {script: make, parallel: 1, start_in: x}"))
                .containsExactly(
                        "\"parallel\" of job \"build\" takes 2 to 200, not 1",
                        "\"start_in\" of job \"build\" takes at least 2 characters, not 1");
    }

    @Test
    void alternatives_of_missing_keys_are_one_finding() {
        assertThat(messages("build: {}")).containsExactly("job \"build\" needs \"script\" or \"trigger\"");
    }

    @Test
    void a_condition_is_the_reason_of_what_it_demands() {
        assertThat(messages("build: {script: make, when: delayed}"))
                .containsExactly("job \"build\" needs \"start_in\" when \"when\" is \"delayed\"");
    }

    @Test
    void keys_that_exclude_each_other_are_named() {
        assertThat(messages("build: {script: make, trigger: other}"))
                .containsExactly("job \"build\" cannot have \"script\" and \"trigger\" together");
    }

    @Test
    void all_findings_come_in_the_order_of_the_document() {
        assertThat(messages("""
                        z: {script: {}, parallel: 1}
                        a: {script: [1, ok, 2], when: x}
                        """))
                .containsExactly(
                        "\"script\" of job \"z\" takes a string or a list, not a mapping",
                        "\"parallel\" of job \"z\" takes 2 to 200, not 1",
                        "\"script[0]\" of job \"a\" takes a string, not an integer",
                        "\"script[2]\" of job \"a\" takes a string, not an integer",
                        "\"when\" of job \"a\" cannot be \"x\"");
    }

    @Test
    void a_definition_can_be_asked_alone() {
        Schema strings = SCHEMA.definition("Strings").naming(Naming.PATHS);
        assertThat(strings.isValid(tree("[a, b]"))).isTrue();
        assertThat(strings.validate(tree("[a, 1]")))
                .extracting(Diagnostic::message)
                .containsExactly("\"[1]\" takes a string, not an integer");
        assertThat(strings.validate(tree("1")))
                .extracting(Diagnostic::message)
                .containsExactly("the document takes a string or a list, not an integer");
    }

    @Test
    void a_value_that_nobody_placed_is_found_at_its_mapping() {
        Origin place = new YamlOrigin("test.yml", 7, 1);
        Mapping job = Mapping.empty(place).with("script", Scalar.of("make")).with("parallel", Scalar.of(1));
        Mapping root = Mapping.empty(Origin.unknown()).with("build", job);
        assertThat(SCHEMA.validate(root)).extracting(Diagnostic::origin).containsExactly(place);
    }

    @Test
    void a_schema_that_cannot_be_used_says_so_when_it_is_asked() {
        Schema missing = Schema.load(SchemaTest.class, "no-such.yaml");
        assertThatThrownBy(() -> missing.isValid(tree("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such.yaml");
        assertThatThrownBy(() -> SCHEMA.definition("Jobb").isValid(tree("a")))
                .hasMessage("the schema has no definition \"Jobb\"");
        assertThatThrownBy(() -> Schema.parse("$ref: '#/$defs/Gone'").isValid(tree("a")))
                .hasMessage("the schema's reference \"#/$defs/Gone\" leads nowhere");
    }

    private static List<String> messages(String yaml) {
        return SCHEMA.validate(tree(yaml)).stream().map(Diagnostic::message).toList();
    }
}
