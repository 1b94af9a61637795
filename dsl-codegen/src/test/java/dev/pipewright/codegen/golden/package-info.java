/**
 * The hand-written neighbours of the generated goldens, and what the goldens do.
 *
 * <p>The goldens themselves stand under {@code src/test/golden}: they are compiled with the tests, so that a golden that is
 * no Java, or that does not behave, fails. Run with {@code -Dgolden.update=true} to write them anew. Start reading at
 * {@code GoldenTest}.
 */
@NullMarked
package dev.pipewright.codegen.golden;

import org.jspecify.annotations.NullMarked;
