package dev.pipewright.gitlab.score;

/**
 * Points that a pipeline does not have.
 *
 * @param criterion what it is rated by
 * @param points how many of this criterion's hundred
 * @param reason why, in a line
 * @param change what would bring them back
 */
public record Loss(Criterion criterion, int points, String reason, Change change) {}
