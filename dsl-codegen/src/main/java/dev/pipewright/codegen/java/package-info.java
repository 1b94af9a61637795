/**
 * Java sources from a schema, one generator per kind of type.
 *
 * <p>{@link dev.pipewright.codegen.java.ObjectGenerator} writes the class of an object, {@link
 * dev.pipewright.codegen.java.EnumGenerator} that of an open enum, and {@link
 * dev.pipewright.codegen.java.VariablesGenerator} the constants of the predefined variables. What a keyword can be given is a
 * list of {@code Input}s, found by {@code Inputs} from the shape; how it is read is told by {@code Forms}; {@code Javadoc}
 * writes what people should know. Start reading at {@code ObjectGenerator}.
 */
@NullMarked
package dev.pipewright.codegen.java;

import org.jspecify.annotations.NullMarked;
