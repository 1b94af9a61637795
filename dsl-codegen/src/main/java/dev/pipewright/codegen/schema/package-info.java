/**
 * The schema as the generator sees it: definitions, their properties, and the shape of each.
 *
 * <p>{@link dev.pipewright.codegen.schema.SchemaReader} reads the YAML file, whose conventions {@code docs/schema.md} tells.
 * A {@link dev.pipewright.codegen.schema.Definition} becomes a Java type, a {@link dev.pipewright.codegen.schema.Property}
 * its methods, and a {@link dev.pipewright.codegen.schema.Shape} says what a property takes. What is not known, be it a
 * keyword, a shape or a kind, is a {@link dev.pipewright.codegen.schema.SchemaException} that names the place. Start
 * reading at {@code Shape}.
 */
@NullMarked
package dev.pipewright.codegen.schema;

import org.jspecify.annotations.NullMarked;
