/** Tests of the use cases on real projects in temporary folders; start reading at {@code UsersProject}. */
@NullMarked
package dev.pipewright.tool;

import org.jspecify.annotations.NullMarked;
