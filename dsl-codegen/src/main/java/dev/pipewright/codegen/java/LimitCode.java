package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.pipewright.codegen.schema.Bounds;
import dev.pipewright.codegen.schema.JavaNames;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.TextLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks at the call: each wraps the code of a value, and is nothing where the schema states no limit. */
final class LimitCode {

    private final Property property;

    LimitCode(Property property) {
        this.property = property;
    }

    CodeBlock duration(CodeBlock value, @Nullable Duration longest) {
        if (longest != null) {
            return CodeBlock.of(
                    "$T.of($S, $L, $T.ofSeconds($L))",
                    Types.DURATION_WORDS,
                    property.key(),
                    value,
                    Types.DURATION,
                    longest.toSeconds());
        }
        return CodeBlock.of("$T.of($S, $L)", Types.DURATION_WORDS, property.key(), value);
    }

    CodeBlock text(CodeBlock value, TextLimits limits) {
        if (!limits.allowed().isEmpty()) {
            return oneOf(value, strings(limits.allowed()));
        }
        CodeBlock checked = value;
        if (limits.length().isBounded()) {
            checked = within("length", checked, limits.length(), "0", "$T.MAX_VALUE");
        }
        String pattern = limits.pattern();
        return pattern == null
                ? checked
                : CodeBlock.of(
                        "$T.matching($S, $L, $S, $S)", Types.LIMIT, property.key(), checked, pattern, rule(pattern));
    }

    CodeBlock number(CodeBlock value, Bounds bounds, boolean decimal) {
        if (!bounds.isBounded()) {
            return value;
        }
        String least = decimal ? "-$T.MAX_VALUE" : "$T.MIN_VALUE";
        return decimal
                ? CodeBlock.of(
                        "$T.range($S, $L, $L, $L)",
                        Types.LIMIT,
                        property.key(),
                        value,
                        bound(bounds.least(), least, Double.class),
                        bound(bounds.most(), "$T.MAX_VALUE", Double.class))
                : within("range", value, bounds, least, "$T.MAX_VALUE");
    }

    CodeBlock constant(CodeBlock value, ClassName type, List<String> allowed) {
        if (allowed.isEmpty()) {
            return value;
        }
        List<CodeBlock> constants = allowed.stream()
                .map(each -> CodeBlock.of("$T.$L", type, JavaNames.constant(each)))
                .toList();
        return oneOf(value, CodeBlock.join(constants, ", "));
    }

    CodeBlock size(CodeBlock values, Bounds bounds) {
        return bounds.isBounded() ? within("size", values, bounds, "0", "$T.MAX_VALUE") : values;
    }

    private CodeBlock oneOf(CodeBlock value, CodeBlock allowed) {
        return CodeBlock.of("$T.oneOf($S, $L, $T.of($L))", Types.LIMIT, property.key(), value, Types.LIST, allowed);
    }

    private CodeBlock within(String check, CodeBlock value, Bounds bounds, String least, String most) {
        CodeBlock from = bound(bounds.least(), least, Long.class);
        if (bounds.most() == null) {
            return CodeBlock.of("$T.$LAtLeast($S, $L, $L)", Types.LIMIT, check, property.key(), value, from);
        }
        CodeBlock to = bound(bounds.most(), most, Long.class);
        return CodeBlock.of("$T.$L($S, $L, $L, $L)", Types.LIMIT, check, property.key(), value, from, to);
    }

    private static CodeBlock bound(@Nullable BigDecimal bound, String open, Class<?> type) {
        if (bound != null) {
            return CodeBlock.of(
                    "$L",
                    bound.toPlainString() + (type == Long.class && bound.longValue() != bound.intValue() ? "L" : ""));
        }
        return open.contains("$T") ? CodeBlock.of(open, type) : CodeBlock.of(open);
    }

    private String rule(String pattern) {
        String limit = property.notes().limit();
        return limit == null ? "must match " + pattern : "must match " + pattern + " (" + limit + ")";
    }

    private static CodeBlock strings(List<String> values) {
        return CodeBlock.join(
                values.stream().map(value -> CodeBlock.of("$S", value)).toList(), ", ");
    }
}
