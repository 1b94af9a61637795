/**
 * The command line: arguments to use cases, findings to streams, verdicts to exit codes.
 *
 * <p>{@link dev.pipewright.tool.cli.Main} is the entry. Each command is a class that only translates its options into a use
 * case of {@code dev.pipewright.tool}. What a command produces goes to standard output, findings go to standard error; both
 * are UTF-8 with plain newlines everywhere. Exit codes: 0 fine, 1 findings or drift, 2 could not run. Start reading at
 * {@code Main}.
 */
@NullMarked
package dev.pipewright.tool.cli;

import org.jspecify.annotations.NullMarked;
