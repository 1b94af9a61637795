/**
 * The defaults that we apply where the author said nothing, one class each.
 *
 * <p>A practice is a pure function from pipeline to pipeline with an id, a summary and a reason;
 * {@link dev.pipewright.gitlab.Practices} lists them in the order of application, the recommended ones and those that are
 * applied on request. Those that single jobs can be kept out of are {@link dev.pipewright.gitlab.practice.JobPractice}s. The
 * header of a written file names those that changed something.
 */
@NullMarked
package dev.pipewright.gitlab.practice;

import org.jspecify.annotations.NullMarked;
