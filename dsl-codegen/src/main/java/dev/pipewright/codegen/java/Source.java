package dev.pipewright.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/**
 * One Java type whose values can become the node of a keyword.
 *
 * @param type the type, primitive where it has one
 * @param way how a value becomes a node
 * @param node the node of a value
 */
record Source(TypeName type, Way way, NodeCode node) {

    /** How a value becomes a node, which decides what a list of such values is made with. */
    enum Way {
        /** A plain string, unchecked. */
        STRING,
        /** The value is kept by identity, through {@code toNode()}. */
        VALUE,
        /** The value gives its node through a method of its own, at an origin, or in its short form. */
        THROUGH,
        /** The value makes another value first, which brings its own origin. */
        MADE,
        /** A new node, at the origin that it is given. */
        PLACED
    }

    /** The code of the node for the code of a value, at the code of an origin. */
    @FunctionalInterface
    interface NodeCode {
        CodeBlock of(CodeBlock value, CodeBlock origin);
    }

    /** The item type of a list parameter: open to subtypes where there are any. */
    TypeName listItem() {
        return way == Way.VALUE || way == Way.THROUGH ? WildcardTypeName.subtypeOf(type) : type.box();
    }
}
