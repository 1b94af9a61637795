/**
 * Shell scripts, as far as checks have to understand them.
 *
 * <p>A {@link dev.pipewright.shell.Shell} takes a script apart into its commands, each with its words and the variables in
 * them; quotes, pipes, substitutions, comments and here-documents are told apart. {@code ShellReader} does the reading. It never
 * fails: what it cannot follow it passes over. {@link dev.pipewright.shell.GitHistory} knows the commands for which a few commits
 * are too few. Start reading at {@code Shell}.
 */
@NullMarked
package dev.pipewright.shell;

import org.jspecify.annotations.NullMarked;
