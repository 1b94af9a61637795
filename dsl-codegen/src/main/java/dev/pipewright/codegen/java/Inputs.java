package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.SchemaException;
import dev.pipewright.codegen.schema.Shape;
import dev.pipewright.codegen.schema.Shape.Alternatives;
import dev.pipewright.codegen.schema.Shape.Items;
import dev.pipewright.codegen.schema.Shape.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All the ways to give one keyword its value: one overload each. */
final class Inputs {

    private static final CodeBlock VALUE = CodeBlock.of("value");
    private static final CodeBlock VALUES = CodeBlock.of("values");
    private static final CodeBlock VARIABLE = CodeBlock.of("$T.of(values)", Types.LIST);
    private static final CodeBlock JOINED = CodeBlock.of("$T.join(first, more)", Types.NODES);

    private final Schema schema;
    private final Target target;
    private final Property property;
    private final Sources sources;
    private final ListCode lists;

    Inputs(Schema schema, Target target, Property property) {
        LimitCode limits = new LimitCode(property);
        this.schema = schema;
        this.target = target;
        this.property = property;
        this.sources = new Sources(schema, target, property.place(), limits);
        this.lists = new ListCode(limits);
    }

    /** The inputs of the property itself. */
    List<Input> all() {
        return distinct(of(property.shape()));
    }

    /** The inputs of one value of a map. */
    List<Input> of(Shape shape) {
        List<Input> inputs = new ArrayList<>();
        if (shape instanceof Alternatives alternatives) {
            alternatives.shapes().forEach(each -> inputs.addAll(of(each)));
        } else if (shape instanceof Items items) {
            inputs.addAll(ofItems(items));
        } else {
            for (Source source : sources.of(shape)) {
                inputs.add(Input.single(
                        source.type(), "value", origin -> source.node().of(VALUE, origin)));
            }
        }
        if (shape instanceof Section section) {
            inputs.addAll(ofSection(section.type()));
        }
        return inputs;
    }

    /** What can be added to a list. */
    List<Input> additions(Items items) {
        List<Input> inputs = new ArrayList<>();
        for (Source source : sources.of(items.item())) {
            if (source.type() instanceof ParameterizedTypeName) {
                inputs.add(Input.single(
                        source.type(), "value", o -> lists.more(source, CodeBlock.of("$T.of(value)", Types.LIST), o)));
            } else if (inputs.isEmpty()) {
                inputs.add(Input.variable(source.type(), "values", o -> lists.more(source, VARIABLE, o)));
            } else {
                inputs.add(Input.firstAndMore(source.type(), o -> lists.more(source, JOINED, o)));
            }
        }
        return inputs;
    }

    private List<Input> ofItems(Items items) {
        List<Input> inputs = new ArrayList<>();
        List<Source> all = sources.of(items.item());
        for (Source source : all) {
            // A variable number of generic values would be a warning at every call.
            if (!(source.type() instanceof ParameterizedTypeName)) {
                inputs.add(
                        inputs.isEmpty()
                                ? Input.variable(source.type(), "values", o -> lists.node(items, source, VARIABLE, o))
                                : Input.firstAndMore(source.type(), o -> lists.node(items, source, JOINED, o)));
            }
        }
        Source first = all.get(0);
        inputs.add(Input.single(
                        ParameterizedTypeName.get(Types.LIST, first.listItem()),
                        "values",
                        o -> lists.node(items, first, VALUES, o))
                .asDroppable());
        return inputs;
    }

    /** A function over the empty object, or over one made of its required parts; and the short form where that is a list. */
    private List<Input> ofSection(Definition type) {
        List<Input> inputs = new ArrayList<>();
        ClassName name = target.type(type.javaName());
        List<ParameterSpec> required = new ArrayList<>();
        for (Property each : schema.properties(type)) {
            if (each.required()) {
                Source source = new Sources(schema, target, each.place(), new LimitCode(each))
                        .of(each.shape())
                        .get(0);
                required.add(
                        ParameterSpec.builder(source.type(), each.javaName()).build());
            }
        }
        UnaryOperator<CodeBlock> empty = required.isEmpty()
                ? origin -> CodeBlock.of("$T.from($T.empty($L))", name, Types.MAPPING, origin)
                : origin -> CodeBlock.of("$T.of($L)", name, names(required));
        inputs.add(changing(type, required, empty));
        schema.shortProperty(type).ifPresent(brief -> {
            List<Input> forms = new Inputs(schema, target, brief).of(brief.shape());
            if (brief.shape() instanceof Items) {
                inputs.addAll(forms);
            } else if (required.isEmpty()) {
                ParameterSpec parameter = ParameterSpec.builder(
                                forms.get(0).parameters().get(0).type(), brief.javaName())
                        .build();
                inputs.add(changing(
                        type,
                        List.of(parameter),
                        origin -> CodeBlock.of("$L.$L($N)", empty.apply(origin), brief.javaName(), parameter)));
            }
        });
        return inputs;
    }

    private Input changing(Definition type, List<ParameterSpec> before, UnaryOperator<CodeBlock> start) {
        List<ParameterSpec> parameters = new ArrayList<>(before);
        parameters.add(ParameterSpec.builder(Types.change(target.type(type.javaName())), "change")
                .build());
        UnaryOperator<CodeBlock> node =
                origin -> Sources.sectionNode(type, CodeBlock.of("change.apply($L)", start.apply(origin)));
        return new Input(parameters, false, true, node);
    }

    private static CodeBlock names(List<ParameterSpec> parameters) {
        return CodeBlock.join(
                parameters.stream().map(each -> CodeBlock.of("$N", each)).toList(), ", ");
    }

    private List<Input> distinct(List<Input> inputs) {
        Map<String, Input> bySignature = new LinkedHashMap<>();
        for (Input input : inputs) {
            Input present = bySignature.putIfAbsent(input.signature(), input);
            if (present != null && !input.droppable()) {
                throw new SchemaException(
                        property.place(), "two alternatives would both be the method with " + input.signature());
            }
        }
        return List.copyOf(bySignature.values());
    }
}
