package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.pipewright.codegen.schema.JavaNames;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.Shape;
import dev.pipewright.codegen.schema.Shape.Alternatives;
import dev.pipewright.codegen.schema.Shape.Items;
import dev.pipewright.codegen.schema.Shape.Table;
import dev.pipewright.codegen.schema.Shape.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the methods of one keyword: those that set it, those that add to it, and the one that reads it. */
final class PropertyMethods {

    private final Schema schema;
    private final Target target;
    private final ClassName self;
    private final Property property;
    private final Inputs inputs;
    private final Javadoc javadoc;
    private final String what;
    private final CodeBlock here;

    PropertyMethods(Schema schema, Target target, ClassName self, Property property) {
        this.schema = schema;
        this.target = target;
        this.self = self;
        this.property = property;
        this.inputs = new Inputs(schema, target, property);
        this.javadoc = new Javadoc(target);
        this.what = DocText.sentence(DocText.html(property.notes().description()));
        this.here = namesOthers(property.shape())
                ? CodeBlock.of("$T.here()", Types.ORIGIN)
                : CodeBlock.of("$T.within(node.origin())", Types.ORIGIN);
    }

    /** A keyword that names jobs is where typos happen: its own line is worth a walk of the stack. */
    private static boolean namesOthers(Shape shape) {
        if (shape instanceof Items items) {
            return namesOthers(items.item());
        }
        if (shape instanceof Alternatives alternatives) {
            return alternatives.shapes().stream().anyMatch(PropertyMethods::namesOthers);
        }
        return shape instanceof Union union && union.type().through() != null;
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Input input : withReference(inputs.all())) {
            CodeBlock doc = methods.isEmpty()
                    ? javadoc.ofCopy(property, new Examples(schema).of(property), input)
                    : relative(sets(input), input);
            methods.add(copy(property.javaName(), input, doc, input.node().apply(here)));
        }
        alternative(Items.class).ifPresent(items -> addAdditions(methods, items));
        String singular = property.singular();
        if (singular != null) {
            alternative(Table.class).ifPresent(table -> addEntries(methods, table, singular));
        }
        methods.add(accessor());
        return methods;
    }

    private void addAdditions(List<MethodSpec> methods, Items items) {
        List<Input> additions = new ArrayList<>(inputs.additions(items));
        reference()
                .ifPresent(type -> additions.add(Input.single(
                        type,
                        "value",
                        o -> CodeBlock.of("$T.ofValues($T.of(value),$W$L)", Types.SEQUENCE, Types.LIST, o))));
        for (Input input : additions) {
            CodeBlock node = CodeBlock.of(
                    "$T.append(node.get($S),$W$L)",
                    Types.NODES,
                    property.key(),
                    input.node().apply(here));
            String name = "add" + JavaNames.upperFirst(property.javaName());
            methods.add(copy(name, input, relative("Adds to {@code " + property.key() + "}: " + what, input), node));
        }
    }

    private void addEntries(List<MethodSpec> methods, Table table, String singular) {
        for (Input input : withReference(inputs.of(table.value()))) {
            boolean taken =
                    input.parameters().stream().anyMatch(each -> each.name().equals("key"));
            ParameterSpec key = ParameterSpec.builder(Types.STRING, taken ? "entryKey" : "key")
                    .build();
            List<ParameterSpec> parameters = new ArrayList<>();
            parameters.add(key);
            parameters.addAll(input.parameters());
            Input entry = new Input(parameters, input.varargs(), input.droppable(), input.node());
            CodeBlock node = CodeBlock.of(
                    "$T.put(node,$W$S,$W$N,$W$L)",
                    Types.NODES,
                    property.key(),
                    key,
                    input.node().apply(here));
            String sentence = "Sets one entry of {@code " + property.key() + "}: " + what;
            methods.add(copy(singular, entry, relative(sentence, entry), node));
        }
    }

    private MethodSpec copy(String name, Input input, CodeBlock doc, CodeBlock node) {
        MethodSpec.Builder method = Methods.open(name, self)
                .addJavadoc(doc)
                .addParameters(input.parameters())
                .varargs(input.varargs());
        if (property.notes().isDeprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.addStatement("return set($S,$W$L)", property.key(), node).build();
    }

    private MethodSpec accessor() {
        Forms forms = Forms.of(property.shape(), target);
        String name = property.javaName();
        if (property.shape() instanceof Items) {
            name += "List";
        } else if (alternative(Items.class).isPresent()) {
            name += "Node";
        }
        return Methods.open(name, Types.optional(forms.type()))
                .addJavadoc("The value of {@code $L}; empty where it is not set.\n", property.key())
                .addStatement("return $L.in(node,$W$S)", forms.form(), property.key())
                .build();
    }

    private String sets(Input input) {
        String sets = "Sets {@code " + property.key() + "}";
        boolean referred = reference().isPresent()
                && input.parameters().get(0).type().equals(reference().get());
        if (referred) {
            return sets + " to a value that is written elsewhere: " + what;
        }
        return input.hasChange() ? sets + " to what the function makes of a new one: " + what : sets + ": " + what;
    }

    private CodeBlock relative(String sentence, Input input) {
        return javadoc.ofRelative(sentence, property, input, true);
    }

    private List<Input> withReference(List<Input> plain) {
        List<Input> all = new ArrayList<>(plain);
        reference().ifPresent(type -> all.add(Input.single(type, "value", o -> CodeBlock.of("value.toNode()"))));
        return all;
    }

    private Optional<ClassName> reference() {
        return Optional.ofNullable(target.reference()).map(target::type);
    }

    /** The shape itself, or the first alternative, of a kind. */
    private <S extends Shape> Optional<S> alternative(Class<S> kind) {
        List<Shape> shapes = property.shape() instanceof Alternatives alternatives
                ? alternatives.shapes()
                : List.of(property.shape());
        return shapes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
