/** Tests of the command line: arguments in, streams and exit codes out. */
@NullMarked
package dev.pipewright.tool.cli;

import org.jspecify.annotations.NullMarked;
