package dev.pipewright.codegen.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.codegen.java.SourceFiles;
import dev.pipewright.codegen.java.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownShapesTest {

    private static final Target TARGET = new Target("example", "Example", "https://ci.example/", null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {type: tuple} | this shape: {"type":"tuple","description":"d"}
                    {oneOf: [{type: string}]} | the generator does not know this shape
                    {type: string, x-wrong: 1} | the generator does not know the keyword "x-wrong"
                    {type: string, x-type: age} | the generator does not know the x-type "age"
                    {type: string, x-type: duration, x-longest: 1 week} | x-longest is a duration such as P7D or PT90M, but got "1 week"
                    {type: string, x-longest: P7D} | x-longest is for durations; a text has maxLength
                    {x-kind: many} | the generator does not know the x-kind "many" here
                    {type: array} | a list needs "items"
                    {type: object, properties: {a: {type: string}}} | belongs in $defs, as x-kind: object
                    {$ref: "#/$defs/Nothing"} | "#/$defs/Nothing" is no definition of this schema
                    {type: string, x-java: default} | "default" cannot be the name of a method; give it an x-java
                    {type: string, x-java: getClass} | "getClass" cannot be the name of a method; give it an x-java
                    {type: string, x-singular: a} | x-singular is for maps
                    {anyOf: [{type: integer}, {type: integer, minimum: 1}]} | two alternatives would both be the method with int
                    """)
    void a_property_of_an_unknown_shape_fails_by_name(String property, String problem) {
        String schema = "$defs:\n  Job: {x-kind: object, description: d, type: object, properties: {foo: "
                + property.replaceFirst("}$", ", description: d}") + "}}\n";
        assertThatThrownBy(() -> SourceFiles.of(SchemaReader.parse(schema), TARGET))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("property Job.foo: ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {x-kind: thing} | the generator does not know the x-kind "thing"
                    {x-kind: object, description: d, type: object} | an object needs "properties"
                    {x-kind: object, description: d, x-shirt: a, properties: {}} | does not know the keyword "x-shirt"
                    {x-kind: object, description: d, x-short: b, properties: {}, type: object} | x-short names "b"
                    {x-kind: object, properties: {}} | needs a "description"
                    {x-kind: enum, description: d, type: string} | an enum needs "enum" or "x-values"
                    {x-kind: object, description: d, properties: {a_b: {type: string, description: d}, aB: {type: string, description: d}}} | two keywords would both have the method aB(
                    """)
    void a_definition_of_an_unknown_kind_fails_by_name(String definition, String problem) {
        String user =
                "  User: {x-kind: object, description: d, properties: {job: {$ref: '#/$defs/Job', description: d}}}\n";
        String schema = "$defs:\n  Job: " + definition + "\n" + user;
        assertThatThrownBy(() -> SourceFiles.of(SchemaReader.parse(schema), TARGET))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("definition Job: ")
                .hasMessageContaining(problem);
    }
}
