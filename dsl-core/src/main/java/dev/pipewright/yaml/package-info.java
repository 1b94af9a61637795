/** Trees to YAML and back. */
@NullMarked
package dev.pipewright.yaml;

import org.jspecify.annotations.NullMarked;
