/**
 * Whatever a file holds, {@code lint} answers it, as a user runs it. {@code DamagedCorpusTest} cuts and edits real files,
 * {@code HostileFilesTest} starts the command line on files that were made to hurt it, and {@code LintFuzzTarget} is what a
 * coverage-guided fuzzer calls; start there.
 */
@NullMarked
package dev.pipewright.tool.robust;

import org.jspecify.annotations.NullMarked;
