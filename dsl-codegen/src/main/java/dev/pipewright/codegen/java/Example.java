package dev.pipewright.codegen.java;

import org.jspecify.annotations.Nullable;

/**
 * A line of Java and the YAML that it writes; either may be missing.
 *
 * @param java a call on the owner of the keyword
 * @param yaml the keyword as written
 */
record Example(@Nullable String java, @Nullable String yaml) {

    static final Example NONE = new Example(null, null);
}
