/**
 * What generated keyword classes stand on: reading a keyword of a mapping, building its node, and judging a value at the
 * call.
 *
 * <p>A {@link dev.pipewright.keyword.Form} says how a node is read as a typed value, and {@link
 * dev.pipewright.keyword.WrongKindException} tells that it cannot be. {@link dev.pipewright.keyword.Nodes} makes the node
 * of a list or a map of values, {@link dev.pipewright.keyword.Limit} refuses a value that the schema forbids, and {@link
 * dev.pipewright.keyword.DurationWords} writes a duration as CI systems read it. Nothing here knows a keyword of any CI
 * system. Start reading at {@code Form}.
 */
@NullMarked
package dev.pipewright.keyword;

import org.jspecify.annotations.NullMarked;
