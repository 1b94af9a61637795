package dev.pipewright.codegen.java;

import com.palantir.javapoet.CodeBlock;
import dev.pipewright.codegen.schema.Bounds;
import dev.pipewright.codegen.schema.Shape.Items;
import dev.pipewright.codegen.schema.Shape.Spelling;
import dev.pipewright.codegen.schema.Shape.Table;

/** The code of the nodes of lists and maps. */
final class ListCode {

    private static final CodeBlock ITEM = CodeBlock.of("item");
    private static final CodeBlock ITS_ORIGIN = CodeBlock.of("origin");

    private final LimitCode limits;

    ListCode(LimitCode limits) {
        this.limits = limits;
    }

    /** The node of a list as the keyword writes it. */
    CodeBlock node(Items items, Source source, CodeBlock values, CodeBlock origin) {
        CodeBlock sequence = sequence(items.count(), source, values, origin);
        return items.spelling() == Spelling.ONE_OR_MANY ? CodeBlock.of("$T.bare($L)", Types.NODES, sequence) : sequence;
    }

    /** The sequence of a list, to be appended to another: the count is not this list's alone. */
    CodeBlock more(Source source, CodeBlock values, CodeBlock origin) {
        return sequence(Bounds.NONE, source, values, origin);
    }

    /** The node of a map. */
    CodeBlock map(Table table, Source source, CodeBlock values, CodeBlock origin) {
        return CodeBlock.of(
                "$T.map($L, $L, $L)",
                Types.NODES,
                limits.size(values, table.count()),
                eachPlaced(source, origin),
                origin);
    }

    private CodeBlock sequence(Bounds count, Source source, CodeBlock values, CodeBlock origin) {
        CodeBlock checked = limits.size(values, count);
        return switch (source.way()) {
            case STRING -> CodeBlock.of("$T.ofStrings($L, $L)", Types.SEQUENCE, checked, origin);
            case VALUE -> CodeBlock.of("$T.ofValues($L, $L)", Types.SEQUENCE, checked, origin);
            case MADE ->
                CodeBlock.of(
                        "$T.listFrom($L, item -> $L)",
                        Types.NODES,
                        checked,
                        source.node().of(ITEM, origin));
            case PLACED, THROUGH ->
                CodeBlock.of("$T.list($L, $L, $L)", Types.NODES, checked, eachPlaced(source, origin), origin);
        };
    }

    /** A lambda's parameter must not hide a local variable, so it is named apart from one. */
    private static CodeBlock eachPlaced(Source source, CodeBlock outer) {
        CodeBlock inner = outer.equals(ITS_ORIGIN) ? CodeBlock.of("place") : ITS_ORIGIN;
        CodeBlock item = outer.equals(ITS_ORIGIN) ? CodeBlock.of("each") : ITEM;
        return CodeBlock.of("($L, $L) -> $L", item, inner, source.node().of(item, inner));
    }
}
