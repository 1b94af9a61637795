/**
 * The scorecard of a pipeline: how well it does, from 0 to 100, by five criteria, and the changes that would help most.
 *
 * <p>Points are lost for what the checks find and for what the simulated events show; nothing is measured on a server, so the
 * same pipeline always has the same score. Start reading at {@link dev.pipewright.gitlab.score.Scorecard}; what costs how much
 * stands in {@code FindingLosses} and {@code EventLosses}, and is told in {@code docs/score.md}.
 */
@NullMarked
package dev.pipewright.gitlab.score;

import org.jspecify.annotations.NullMarked;
