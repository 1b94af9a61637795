package dev.pipewright.gitlab.score;

import java.util.List;

/**
 * How well a pipeline does by one criterion.
 *
 * @param criterion what it is rated by
 * @param points 0 to 100
 * @param losses what it lacks to the hundred, the most first; together they may be more than a hundred
 */
public record Mark(Criterion criterion, int points, List<Loss> losses) {

    /** Keeps the list as it is now. */
    public Mark {
        losses = List.copyOf(losses);
    }
}
