/**
 * Tables of what runs on which event, whatever the CI system.
 *
 * <p>An {@link dev.pipewright.table.EventTable} is a value: rows of jobs, pipelines or steps, a column for each event, and notes
 * below. It prints itself for a terminal and as Markdown that reads well unrendered too. {@link dev.pipewright.table.Columns}
 * does the aligning, {@link dev.pipewright.table.InstanceGroups} lets rows that are alike be one. The vendors' modules fill the
 * tables. Start reading at {@code EventTable}.
 */
@NullMarked
package dev.pipewright.table;

import org.jspecify.annotations.NullMarked;
