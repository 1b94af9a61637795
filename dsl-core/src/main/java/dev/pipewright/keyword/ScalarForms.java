package dev.pipewright.keyword;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.math.BigInteger;

/** Reads single values. */
final class ScalarForms {

    private ScalarForms() {}

    static String text(String keyword, Node node) {
        if (node instanceof Scalar scalar && !scalar.isNull() && node.tag().isEmpty()) {
            return scalar.isString() ? scalar.text() : scalar.spelling().orElseGet(scalar::text);
        }
        throw new WrongKindException(keyword, "a string", node);
    }

    static Boolean flag(String keyword, Node node) {
        if (node instanceof Scalar scalar && scalar.value() instanceof Boolean value) {
            return value;
        }
        throw new WrongKindException(keyword, "true or false", node);
    }

    static Integer whole(String keyword, Node node) {
        if (node instanceof Scalar scalar && scalar.value() instanceof BigInteger value && value.bitLength() < 32) {
            return value.intValue();
        }
        throw new WrongKindException(keyword, "an integer", node);
    }

    static Double decimal(String keyword, Node node) {
        if (node instanceof Scalar scalar && scalar.value() instanceof Number value) {
            return value.doubleValue();
        }
        throw new WrongKindException(keyword, "a number", node);
    }
}
