package dev.pipewright.codegen.java;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pipewright.codegen.schema.JavaNames;
import dev.pipewright.codegen.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the class of the predefined variables, one constant each. */
public final class VariablesGenerator {

    private static final Set<String> KNOWN = Set.of("description", "availability", "since", "only");

    private static final Map<String, String> AVAILABILITY = Map.of(
            "pre", "Known before the pipeline exists, so that rules and includes may ask it.",
            "pipe", "Known when the pipeline is created, so that rules may ask it.",
            "job", "Known in the jobs only: rules cannot ask it.");

    private final Target target;
    private final ClassName variable;

    /** A generator of constants of the named type, which has a static {@code of(String)}. */
    public VariablesGenerator(Target target, String variableType) {
        this.target = target;
        this.variable = target.type(variableType);
    }

    /** The class; the table has the variables under {@code variables}, by name. */
    public JavaFile generate(JsonNode table) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Variables")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "The variables that $1L sets, to import statically.\n\n@see <a href=\"$2L\">$1L: predefined variables</a>\n",
                        target.product(),
                        table.path("doc").asText(target.docUrl()));
        table.path("variables").properties().forEach(each -> type.addField(constant(each.getKey(), each.getValue())));
        type.addMethod(
                list("all", "All of them, in the order of " + target.product() + "'s reference.", names(table, false)));
        type.addMethod(list(
                "ofRules",
                "Those that rules of jobs can ask: all but those that are set only while a job runs.",
                names(table, true)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return target.file(type);
    }

    private static List<String> names(JsonNode table, boolean ofRules) {
        return table.path("variables").properties().stream()
                .filter(each -> !ofRules
                        || !each.getValue().path("availability").asText().equals("job"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private MethodSpec list(String name, String meaning, List<String> variables) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L\n", meaning)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), variable))
                .addStatement("return $T.of($L)", List.class, String.join(", ", variables))
                .build();
    }

    private FieldSpec constant(String name, JsonNode facts) {
        String place = "variable " + name;
        facts.fieldNames().forEachRemaining(key -> {
            if (!KNOWN.contains(key)) {
                throw new SchemaException(place, "the generator does not know the keyword \"" + key + "\"");
            }
        });
        String availability = facts.path("availability").asText();
        if (!AVAILABILITY.containsKey(availability)) {
            throw new SchemaException(
                    place, "the availability is one of pre, pipe and job, not \"" + availability + "\"");
        }
        List<String> lines = new ArrayList<>();
        lines.add(DocText.sentence(
                DocText.html(JavaNames.upperFirst(facts.path("description").asText()))));
        lines.add("");
        lines.add("<p>" + String.join(" ", more(facts, availability)));
        return FieldSpec.builder(variable, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", String.join("\n", DocText.wrapped(lines)) + "\n")
                .initializer("$T.of($S)", variable, name)
                .build();
    }

    private List<String> more(JsonNode facts, String availability) {
        List<String> words = new ArrayList<>();
        words.add(AVAILABILITY.getOrDefault(availability, ""));
        if (facts.has("only")) {
            words.add("Set in " + facts.get("only").asText().replace('_', ' ') + " pipelines only.");
        }
        if (facts.has("since")) {
            words.add("Since " + target.product() + " " + facts.get("since").asText() + ".");
        }
        return words;
    }
}
