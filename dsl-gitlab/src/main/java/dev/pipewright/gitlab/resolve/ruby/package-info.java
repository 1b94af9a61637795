/**
 * How Ruby sees a node: whether it is blank, and how it is printed.
 *
 * <p>GitLab's verdict depends on both: a blank value is refused where a present one passes, and its error texts print
 * values as Ruby does. Nothing here knows a keyword. Start reading at {@link dev.pipewright.gitlab.resolve.ruby.Ruby}.
 */
@NullMarked
package dev.pipewright.gitlab.resolve.ruby;

import org.jspecify.annotations.NullMarked;
