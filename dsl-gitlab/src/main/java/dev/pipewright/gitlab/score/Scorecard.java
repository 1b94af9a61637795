package dev.pipewright.gitlab.score;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.simulate.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well a pipeline does: points by five criteria, which together make a score from 0 to 100, and what would help.
 *
 * @param marks one of each criterion, in the order of {@link Criterion}
 */
public record Scorecard(List<Mark> marks) {

    private static final int ALL = 100;

    /** Keeps the list as it is now. */
    public Scorecard {
        marks = List.copyOf(marks);
    }

    /**
     * Rates a pipeline.
     *
     * @param findings what the checks and GitLab's verdict find in it
     * @param simulation the same pipeline, for what its events show
     */
    public static Scorecard of(List<Diagnostic> findings, Simulation simulation) {
        List<Loss> losses = new ArrayList<>(FindingLosses.of(findings));
        losses.addAll(EventLosses.of(simulation));
        return of(losses);
    }

    private static Scorecard of(List<Loss> losses) {
        return new Scorecard(Arrays.stream(Criterion.values())
                .map(criterion -> mark(
                        criterion,
                        losses.stream()
                                .filter(loss -> loss.criterion() == criterion)
                                .sorted(Comparator.comparing(Loss::points).reversed())
                                .toList()))
                .toList());
    }

    private static Mark mark(Criterion criterion, List<Loss> losses) {
        int lost = losses.stream().mapToInt(Loss::points).sum();
        return new Mark(criterion, Math.max(0, ALL - lost), losses);
    }

    /** The score: the marks by their weights, rounded down. */
    public int total() {
        return weighted() / ALL;
    }

    /** Hundredths of a point. */
    private int weighted() {
        return marks.stream()
                .mapToInt(mark -> mark.points() * mark.criterion().weight())
                .sum();
    }

    /** What would help, the most first; of changes that bring the same, the one of the earlier criterion. */
    public List<Gain> gains() {
        return losses().map(Loss::change)
                .distinct()
                .map(change -> new Gain(change, (without(change).weighted() - weighted()) / 10))
                .filter(gain -> gain.tenths() > 0)
                .sorted(Comparator.comparing(Gain::tenths).reversed())
                .toList();
    }

    private Scorecard without(Change change) {
        return of(losses().filter(loss -> !loss.change().equals(change)).toList());
    }

    private Stream<Loss> losses() {
        return marks.stream().flatMap(mark -> mark.losses().stream());
    }
}
