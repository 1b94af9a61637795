/**
 * What one can do with definitions, one class per use case, without a word about any build tool.
 *
 * <p>{@link dev.pipewright.tool.Generate} writes the files of all definitions, {@link dev.pipewright.tool.CheckDrift}
 * compares them with what lies on disk, {@link dev.pipewright.tool.Format} writes YAML in our style. Which definitions, and
 * where their files go, is said by {@link dev.pipewright.tool.Definitions} and {@link dev.pipewright.tool.Project}; what
 * happens is told to a {@link dev.pipewright.tool.Report}, and a {@link dev.pipewright.tool.Verdict} comes back. A definition
 * runs in a class loader of its own; nothing is written unless everything is sound. Start reading at {@code Generate}.
 */
@NullMarked
package dev.pipewright.tool;

import org.jspecify.annotations.NullMarked;
